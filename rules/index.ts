import type { Rule } from "../src/rule.js";
import accessDateWithoutUrl from "./citations/access-date-without-url.js";
import accessLevelWithoutLink from "./citations/access-level-without-link.js";
import archiveDateMismatch from "./citations/archive-date-mismatch.js";
import archiveDateWithoutArchiveUrl from "./citations/archive-date-without-archive-url.js";
import archiveToday from "./citations/archive-today.js";
import archiveUrlWithoutArchiveDate from "./citations/archive-url-without-archive-date.js";
import archiveUrlWithoutUrl from "./citations/archive-url-without-url.js";
import archivedCopyAsTitle from "./citations/archived-copy-as-title.js";
import articleNumberAsPage from "./citations/article-number-as-page.js";
import asinTldWithoutAsin from "./citations/asin-tld-without-asin.js";
import brokenDoi from "./citations/broken-doi.js";
import brokenDoiDateWithoutDoi from "./citations/broken-doi-date-without-doi.js";
import brokenDoiSince from "./citations/broken-doi-since.js";
import digitInLocation from "./citations/digit-in-location.js";
import digitInName from "./citations/digit-in-name.js";
import doiTakenAsWritten from "./citations/doi-taken-as-written.js";
import embargoWithoutPmc from "./citations/embargo-without-pmc.js";
import emptyCitation from "./citations/empty-citation.js";
import emptyUnknownParameter from "./citations/empty-unknown-parameter.js";
import etAlInName from "./citations/et-al-in-name.js";
import expiredEmbargo from "./citations/expired-embargo.js";
import extraPunctuation from "./citations/extra-punctuation.js";
import extraTextInEdition from "./citations/extra-text-in-edition.js";
import extraTextInIssue from "./citations/extra-text-in-issue.js";
import extraTextInPages from "./citations/extra-text-in-pages.js";
import extraTextInVolume from "./citations/extra-text-in-volume.js";
import firstNameWithoutLast from "./citations/first-name-without-last.js";
import formatWithoutUrl from "./citations/format-without-url.js";
import genericName from "./citations/generic-name.js";
import genericTitle from "./citations/generic-title.js";
import hyphenInDate from "./citations/hyphen-in-date.js";
import ignoredArxivClass from "./citations/ignored-arxiv-class.js";
import ignoredChapter from "./citations/ignored-chapter.js";
import ignoredContributor from "./citations/ignored-contributor.js";
import ignoredPeriodical from "./citations/ignored-periodical.js";
import ignoredText from "./citations/ignored-text.js";
import implausibleHost from "./citations/implausible-host.js";
import incompleteContribution from "./citations/incomplete-contribution.js";
import invalidArxiv from "./citations/invalid-arxiv.js";
import invalidAsin from "./citations/invalid-asin.js";
import invalidAsinTld from "./citations/invalid-asin-tld.js";
import invalidBibcode from "./citations/invalid-bibcode.js";
import invalidBiorxiv from "./citations/invalid-biorxiv.js";
import invalidCiteDate from "./citations/invalid-cite-date.js";
import invalidCiteseerx from "./citations/invalid-citeseerx.js";
import invalidDisplayNames from "./citations/invalid-display-names.js";
import invalidDoi from "./citations/invalid-doi.js";
import invalidHdl from "./citations/invalid-hdl.js";
import invalidIsbn from "./citations/invalid-isbn.js";
import invalidIsmn from "./citations/invalid-ismn.js";
import invalidIssn from "./citations/invalid-issn.js";
import invalidJfm from "./citations/invalid-jfm.js";
import invalidJstor from "./citations/invalid-jstor.js";
import invalidLccn from "./citations/invalid-lccn.js";
import invalidMedrxiv from "./citations/invalid-medrxiv.js";
import invalidMr from "./citations/invalid-mr.js";
import invalidNameLink from "./citations/invalid-name-link.js";
import invalidOclc from "./citations/invalid-oclc.js";
import invalidOl from "./citations/invalid-ol.js";
import invalidOsti from "./citations/invalid-osti.js";
import invalidParameterValue from "./citations/invalid-parameter-value.js";
import invalidPmc from "./citations/invalid-pmc.js";
import invalidPmid from "./citations/invalid-pmid.js";
import invalidRfc from "./citations/invalid-rfc.js";
import invalidS2cid from "./citations/invalid-s2cid.js";
import invalidSbn from "./citations/invalid-sbn.js";
import invalidScriptParameter from "./citations/invalid-script-parameter.js";
import invalidSsrn from "./citations/invalid-ssrn.js";
import invalidUrl from "./citations/invalid-url.js";
import invalidUsenetId from "./citations/invalid-usenet-id.js";
import invalidVancouverName from "./citations/invalid-vancouver-name.js";
import invalidZbl from "./citations/invalid-zbl.js";
import invisibleCharacter from "./citations/invisible-character.js";
import isbnBeforeIsbns from "./citations/isbn-before-isbns.js";
import isbnBesideWork from "./citations/isbn-beside-work.js";
import isbnTakenAsWritten from "./citations/isbn-taken-as-written.js";
import issnTakenAsWritten from "./citations/issn-taken-as-written.js";
import jfmPrefix from "./citations/jfm-prefix.js";
import linkInCiteParameter from "./citations/link-in-cite-parameter.js";
import locationWithoutPublisher from "./citations/location-without-publisher.js";
import malformedArchiveUrl from "./citations/malformed-archive-url.js";
import markupInWorkOrPublisher from "./citations/markup-in-work-or-publisher.js";
import missingArxiv from "./citations/missing-arxiv.js";
import missingArxivClass from "./citations/missing-arxiv-class.js";
import missingBiorxiv from "./citations/missing-biorxiv.js";
import missingCiteseerx from "./citations/missing-citeseerx.js";
import missingMedrxiv from "./citations/missing-medrxiv.js";
import missingName from "./citations/missing-name.js";
import missingPeriodical from "./citations/missing-periodical.js";
import missingPipe from "./citations/missing-pipe.js";
import missingPublisher from "./citations/missing-publisher.js";
import missingSsrn from "./citations/missing-ssrn.js";
import missingTitle from "./citations/missing-title.js";
import missingUrl from "./citations/missing-url.js";
import misspeltCiteParameter from "./citations/misspelt-cite-parameter.js";
import mrPrefix from "./citations/mr-prefix.js";
import numericName from "./citations/numeric-name.js";
import othersInRecording from "./citations/others-in-recording.js";
import othersWithoutAuthor from "./citations/others-without-author.js";
import overriddenSetting from "./citations/overridden-setting.js";
import placeInPublisher from "./citations/place-in-publisher.js";
import placeholderTitle from "./citations/placeholder-title.js";
import pmcPrefix from "./citations/pmc-prefix.js";
import redundantParameters from "./citations/redundant-parameters.js";
import redundantPostscript from "./citations/redundant-postscript.js";
import redundantRef from "./citations/redundant-ref.js";
import repeatedParameter from "./citations/repeated-parameter.js";
import severalNamesInOne from "./citations/several-names-in-one.js";
import temporaryBibcode from "./citations/temporary-bibcode.js";
import temporaryZbl from "./citations/temporary-zbl.js";
import translationWithoutTitle from "./citations/translation-without-title.js";
import unknownCiteParameter from "./citations/unknown-cite-parameter.js";
import unknownLanguage from "./citations/unknown-language.js";
import unknownUrlStatus from "./citations/unknown-url-status.js";
import unmarkedFreeDoi from "./citations/unmarked-free-doi.js";
import untitledArticle from "./citations/untitled-article.js";
import unusualYear from "./citations/unusual-year.js";
import urlStatusWithoutArchive from "./citations/url-status-without-archive.js";
import urlWithoutTitle from "./citations/url-without-title.js";
import wikilinkInLinkedTitle from "./citations/wikilink-in-linked-title.js";
import wikipediaLibraryUrl from "./citations/wikipedia-library-url.js";
import yearBesideDate from "./citations/year-beside-date.js";
import ageAgainstBirthElsewhere from "./contradictions/age-against-birth-elsewhere.js";
import careerTotalUnlikeClubs from "./contradictions/career-total-unlike-clubs.js";
import categoryAgainstText from "./contradictions/category-against-text.js";
import countUnlikeList from "./contradictions/count-unlike-list.js";
import dateDiffersBetweenDocuments from "./contradictions/date-differs-between-documents.js";
import eventOutsideItsPeriod from "./contradictions/event-outside-its-period.js";
import eventOutsideLife from "./contradictions/event-outside-life.js";
import impossibleOrder from "./contradictions/impossible-order.js";
import overlappingMarriages from "./contradictions/overlapping-marriages.js";
import partsUnlikeSum from "./contradictions/parts-unlike-sum.js";
import percentagesUnlikeWhole from "./contradictions/percentages-unlike-whole.js";
import relationWithItself from "./contradictions/relation-with-itself.js";
import repeatedStatement from "./contradictions/repeated-statement.js";
import restatedWithAnotherValue from "./contradictions/restated-with-another-value.js";
import rowAgainstNote from "./contradictions/row-against-note.js";
import totalUnlikeColumn from "./contradictions/total-unlike-column.js";
import totalUnlikeRow from "./contradictions/total-unlike-row.js";
import twoDatesForOneEvent from "./contradictions/two-dates-for-one-event.js";
import twoDatesForOneOffice from "./contradictions/two-dates-for-one-office.js";
import twoDatesForOneTerm from "./contradictions/two-dates-for-one-term.js";
import twoValuesForOneMeasure from "./contradictions/two-values-for-one-measure.js";
import unitsDisagree from "./contradictions/units-disagree.js";
import yearOfTitleAgainstDate from "./contradictions/year-of-title-against-date.js";
import leadNotInBody from "./coverage/lead-not-in-body.js";
import noReferenceAtAll from "./coverage/no-reference-at-all.js";
import singleSourceArticle from "./coverage/single-source-article.js";
import textAfterLastMarker from "./coverage/text-after-last-marker.js";
import uncitedAsOf from "./coverage/uncited-as-of.js";
import uncitedLivingPerson from "./coverage/uncited-living-person.js";
import uncitedOpinion from "./coverage/uncited-opinion.js";
import uncitedParagraph from "./coverage/uncited-paragraph.js";
import uncitedQuotation from "./coverage/uncited-quotation.js";
import uncitedStatistic from "./coverage/uncited-statistic.js";
import uncitedSuperlative from "./coverage/uncited-superlative.js";
import uncitedTableRow from "./coverage/uncited-table-row.js";
import ageAgainstBirth from "./dates/age-against-birth.js";
import anniversaryUnlikeFounding from "./dates/anniversary-unlike-founding.js";
import calendarsDisagree from "./dates/calendars-disagree.js";
import futureToldAsPast from "./dates/future-told-as-past.js";
import impossibleDate from "./dates/impossible-date.js";
import reversedRange from "./dates/reversed-range.js";
import spanUnlikeDates from "./dates/span-unlike-dates.js";
import wrongWeekday from "./dates/wrong-weekday.js";
import yearOutsideEra from "./dates/year-outside-era.js";
import yearOutsidePeriod from "./dates/year-outside-period.js";
import yearsLaterUnlikeDate from "./dates/years-later-unlike-date.js";
import ambiguousShortCitation from "./references/ambiguous-short-citation.js";
import backLinksDisagree from "./references/back-links-disagree.js";
import conflictingTextDirection from "./references/conflicting-text-direction.js";
import detailsInList from "./references/details-in-list.js";
import detailsWithoutName from "./references/details-without-name.js";
import detailsWithoutReference from "./references/details-without-reference.js";
import duplicateFootnote from "./references/duplicate-footnote.js";
import duplicateReferenceName from "./references/duplicate-reference-name.js";
import emptyListedReference from "./references/empty-listed-reference.js";
import emptyReference from "./references/empty-reference.js";
import foreignGroupInList from "./references/foreign-group-in-list.js";
import invalidTextDirection from "./references/invalid-text-direction.js";
import listInList from "./references/list-in-list.js";
import markerBeforePunctuation from "./references/marker-before-punctuation.js";
import markerWithoutName from "./references/marker-without-name.js";
import markersOutOfOrder from "./references/markers-out-of-order.js";
import misnumberedNote from "./references/misnumbered-note.js";
import missingGroupList from "./references/missing-group-list.js";
import missingReferenceList from "./references/missing-reference-list.js";
import misspeltReferenceAttribute from "./references/misspelt-reference-attribute.js";
import misspeltShortCitation from "./references/misspelt-short-citation.js";
import namedContinuation from "./references/named-continuation.js";
import namelessListedReference from "./references/nameless-listed-reference.js";
import numericReferenceName from "./references/numeric-reference-name.js";
import referenceInHeading from "./references/reference-in-heading.js";
import referenceInReference from "./references/reference-in-reference.js";
import referenceListNotLast from "./references/reference-list-not-last.js";
import repeatedMarker from "./references/repeated-marker.js";
import repeatedReference from "./references/repeated-reference.js";
import shortCitationWithoutWork from "./references/short-citation-without-work.js";
import spaceBeforeMarker from "./references/space-before-marker.js";
import tooManyMarkers from "./references/too-many-markers.js";
import unclosedComment from "./references/unclosed-comment.js";
import unclosedReference from "./references/unclosed-reference.js";
import undefinedReference from "./references/undefined-reference.js";
import unknownBibliographyKey from "./references/unknown-bibliography-key.js";
import unknownListAttribute from "./references/unknown-list-attribute.js";
import unknownReferenceAttribute from "./references/unknown-reference-attribute.js";
import unlistedShortCitation from "./references/unlisted-short-citation.js";
import unusedBibliographyEntry from "./references/unused-bibliography-entry.js";
import unusedReference from "./references/unused-reference.js";
import unusedWork from "./references/unused-work.js";
import workCitedTwice from "./references/work-cited-twice.js";
import wrongPageParameter from "./references/wrong-page-parameter.js";
import accessedBeforePublished from "./sources/accessed-before-published.js";
import archiveOfAnotherPage from "./sources/archive-of-another-page.js";
import archivedBeforePublished from "./sources/archived-before-published.js";
import bareUrl from "./sources/bare-url.js";
import chatbotAddress from "./sources/chatbot-address.js";
import chatbotLeftover from "./sources/chatbot-leftover.js";
import claimYoungerThanSource from "./sources/claim-younger-than-source.js";
import dateUnlikeAddress from "./sources/date-unlike-address.js";
import doiOfAnotherPublisher from "./sources/doi-of-another-publisher.js";
import foreignMarkup from "./sources/foreign-markup.js";
import httpBesideHttps from "./sources/http-beside-https.js";
import identifierOfAnotherWork from "./sources/identifier-of-another-work.js";
import identifiersPairedDifferently from "./sources/identifiers-paired-differently.js";
import inventedIdentifiers from "./sources/invented-identifiers.js";
import isbnOfAnotherLanguage from "./sources/isbn-of-another-language.js";
import isbnOfAnotherPublisher from "./sources/isbn-of-another-publisher.js";
import oneAddressTwoTitles from "./sources/one-address-two-titles.js";
import oneIdentifierTwoAuthors from "./sources/one-identifier-two-authors.js";
import oneIdentifierTwoWorks from "./sources/one-identifier-two-works.js";
import oneIdentifierTwoYears from "./sources/one-identifier-two-years.js";
import placeholder from "./sources/placeholder.js";
import shortenedAddress from "./sources/shortened-address.js";
import trackingParameter from "./sources/tracking-parameter.js";
import wrongIdentifierInText from "./sources/wrong-identifier-in-text.js";
import malformedTagDate from "./tags/malformed-tag-date.js";
import openEditorTag from "./tags/open-editor-tag.js";

/** Every rule, by family and name. Generated: `npm run generate`. */
export const rules: readonly Rule[] = [
	accessDateWithoutUrl,
	accessLevelWithoutLink,
	archiveDateMismatch,
	archiveDateWithoutArchiveUrl,
	archiveToday,
	archiveUrlWithoutArchiveDate,
	archiveUrlWithoutUrl,
	archivedCopyAsTitle,
	articleNumberAsPage,
	asinTldWithoutAsin,
	brokenDoi,
	brokenDoiDateWithoutDoi,
	brokenDoiSince,
	digitInLocation,
	digitInName,
	doiTakenAsWritten,
	embargoWithoutPmc,
	emptyCitation,
	emptyUnknownParameter,
	etAlInName,
	expiredEmbargo,
	extraPunctuation,
	extraTextInEdition,
	extraTextInIssue,
	extraTextInPages,
	extraTextInVolume,
	firstNameWithoutLast,
	formatWithoutUrl,
	genericName,
	genericTitle,
	hyphenInDate,
	ignoredArxivClass,
	ignoredChapter,
	ignoredContributor,
	ignoredPeriodical,
	ignoredText,
	implausibleHost,
	incompleteContribution,
	invalidArxiv,
	invalidAsin,
	invalidAsinTld,
	invalidBibcode,
	invalidBiorxiv,
	invalidCiteDate,
	invalidCiteseerx,
	invalidDisplayNames,
	invalidDoi,
	invalidHdl,
	invalidIsbn,
	invalidIsmn,
	invalidIssn,
	invalidJfm,
	invalidJstor,
	invalidLccn,
	invalidMedrxiv,
	invalidMr,
	invalidNameLink,
	invalidOclc,
	invalidOl,
	invalidOsti,
	invalidParameterValue,
	invalidPmc,
	invalidPmid,
	invalidRfc,
	invalidS2cid,
	invalidSbn,
	invalidScriptParameter,
	invalidSsrn,
	invalidUrl,
	invalidUsenetId,
	invalidVancouverName,
	invalidZbl,
	invisibleCharacter,
	isbnBeforeIsbns,
	isbnBesideWork,
	isbnTakenAsWritten,
	issnTakenAsWritten,
	jfmPrefix,
	linkInCiteParameter,
	locationWithoutPublisher,
	malformedArchiveUrl,
	markupInWorkOrPublisher,
	missingArxiv,
	missingArxivClass,
	missingBiorxiv,
	missingCiteseerx,
	missingMedrxiv,
	missingName,
	missingPeriodical,
	missingPipe,
	missingPublisher,
	missingSsrn,
	missingTitle,
	missingUrl,
	misspeltCiteParameter,
	mrPrefix,
	numericName,
	othersInRecording,
	othersWithoutAuthor,
	overriddenSetting,
	placeInPublisher,
	placeholderTitle,
	pmcPrefix,
	redundantParameters,
	redundantPostscript,
	redundantRef,
	repeatedParameter,
	severalNamesInOne,
	temporaryBibcode,
	temporaryZbl,
	translationWithoutTitle,
	unknownCiteParameter,
	unknownLanguage,
	unknownUrlStatus,
	unmarkedFreeDoi,
	untitledArticle,
	unusualYear,
	urlStatusWithoutArchive,
	urlWithoutTitle,
	wikilinkInLinkedTitle,
	wikipediaLibraryUrl,
	yearBesideDate,
	ageAgainstBirthElsewhere,
	careerTotalUnlikeClubs,
	categoryAgainstText,
	countUnlikeList,
	dateDiffersBetweenDocuments,
	eventOutsideItsPeriod,
	eventOutsideLife,
	impossibleOrder,
	overlappingMarriages,
	partsUnlikeSum,
	percentagesUnlikeWhole,
	relationWithItself,
	repeatedStatement,
	restatedWithAnotherValue,
	rowAgainstNote,
	totalUnlikeColumn,
	totalUnlikeRow,
	twoDatesForOneEvent,
	twoDatesForOneOffice,
	twoDatesForOneTerm,
	twoValuesForOneMeasure,
	unitsDisagree,
	yearOfTitleAgainstDate,
	leadNotInBody,
	noReferenceAtAll,
	singleSourceArticle,
	textAfterLastMarker,
	uncitedAsOf,
	uncitedLivingPerson,
	uncitedOpinion,
	uncitedParagraph,
	uncitedQuotation,
	uncitedStatistic,
	uncitedSuperlative,
	uncitedTableRow,
	ageAgainstBirth,
	anniversaryUnlikeFounding,
	calendarsDisagree,
	futureToldAsPast,
	impossibleDate,
	reversedRange,
	spanUnlikeDates,
	wrongWeekday,
	yearOutsideEra,
	yearOutsidePeriod,
	yearsLaterUnlikeDate,
	ambiguousShortCitation,
	backLinksDisagree,
	conflictingTextDirection,
	detailsInList,
	detailsWithoutName,
	detailsWithoutReference,
	duplicateFootnote,
	duplicateReferenceName,
	emptyListedReference,
	emptyReference,
	foreignGroupInList,
	invalidTextDirection,
	listInList,
	markerBeforePunctuation,
	markerWithoutName,
	markersOutOfOrder,
	misnumberedNote,
	missingGroupList,
	missingReferenceList,
	misspeltReferenceAttribute,
	misspeltShortCitation,
	namedContinuation,
	namelessListedReference,
	numericReferenceName,
	referenceInHeading,
	referenceInReference,
	referenceListNotLast,
	repeatedMarker,
	repeatedReference,
	shortCitationWithoutWork,
	spaceBeforeMarker,
	tooManyMarkers,
	unclosedComment,
	unclosedReference,
	undefinedReference,
	unknownBibliographyKey,
	unknownListAttribute,
	unknownReferenceAttribute,
	unlistedShortCitation,
	unusedBibliographyEntry,
	unusedReference,
	unusedWork,
	workCitedTwice,
	wrongPageParameter,
	accessedBeforePublished,
	archiveOfAnotherPage,
	archivedBeforePublished,
	bareUrl,
	chatbotAddress,
	chatbotLeftover,
	claimYoungerThanSource,
	dateUnlikeAddress,
	doiOfAnotherPublisher,
	foreignMarkup,
	httpBesideHttps,
	identifierOfAnotherWork,
	identifiersPairedDifferently,
	inventedIdentifiers,
	isbnOfAnotherLanguage,
	isbnOfAnotherPublisher,
	oneAddressTwoTitles,
	oneIdentifierTwoAuthors,
	oneIdentifierTwoWorks,
	oneIdentifierTwoYears,
	placeholder,
	shortenedAddress,
	trackingParameter,
	wrongIdentifierInText,
	malformedTagDate,
	openEditorTag,
];
