import type { NeedReason } from "../../model/prose.js";

/**
 * The words that make a kind of statement, lower case but for names; where two begin alike the longer one is taken.
 * Under `none` stand the look-alikes: they are taken like the others, and say nothing.
 */
export const reasonPhrases: Readonly<Partial<Record<NeedReason | "none", string>>> = {
	superlative: `
		the first|became the first|was first|were first|is first|first-ever|first ever|first to|first time|the only|
		sole surviving|largest|second-largest|biggest|smallest|tallest|highest|lowest|longest|shortest|oldest|youngest|
		earliest|greatest|strongest|richest|wealthiest|poorest|fastest|slowest|heaviest|deepest|widest|busiest|
		deadliest|worst|finest|rarest|newest|closest|hottest|coldest|wettest|driest|brightest|cheapest|costliest|fewest|
		farthest|furthest|northernmost|southernmost|easternmost|westernmost|foremost|most popular|most successful|
		most important|most famous|most common|most expensive|most populous|most widely|most powerful|most influential|
		most notable|most prominent|most visited|most significant|the most|best-selling|bestselling|best known|
		best-known|the best|the top|top ten|world record|record-breaking|unprecedented|unrivalled|unparalleled|
		never before|for the last time|one of the few|one of the last`,
	opinion: `
		argue|argues|argued|arguing|criticise|criticised|criticises|criticising|criticize|criticized|criticizes|
		criticizing|criticism|praise|praised|praises|praising|acclaimed|acclaim|lauded|hailed as|hailed it|hailed the|
		condemned|denounced|disputed|dispute that|considered|considers|regarded|regards him|regards her|regards it|
		regarded as|deemed|viewed as|seen as|perceived as|believe|believes|believed|widely|described as|described the|
		described him|described her|described it|characterised as|characterized as|called it|called him|called her|
		dubbed|labelled|labeled|controversial|controversially|controversy|critics|reviewers|commentators|notable for|
		noted for|renowned|famous|famously|infamous|notorious|iconic|legendary|influential|well received|well-received|
		poorly received|favourably|favorably|underrated|overrated|masterpiece|suggested that|suggests that|contended|
		contends|maintains that|maintained that|insisted that|insists that|speculated|doubted|opined|in the opinion of|
		in his opinion|in her opinion|in his view|in her view|it is thought|is thought to|are thought to|was thought to|
		were thought to|it is believed|it has been suggested|it is likely|it is unclear|some say|many people|
		some people|some scholars|some historians|many scholars|many historians|most scholars|most historians|scholars|
		historians|arguably|reputedly|supposedly|undoubtedly|obviously|popular belief|common misconception|welcomed the|
		popular with|unpopular|favourite|favorite`,
	cause: `
		because|due to|owing to|thanks to|caused by|caused the|caused a|causing|led to|resulted in|resulting in|
		resulted from|results from|as a result|on account of|attributed to|attributable to|responsible for|blamed on|
		blamed the|blamed for|gave rise to|prompted|prompting|triggered|provoked|stems from|stemmed from|in response to|
		forced to|forcing the|for this reason|contributed to`,
	report: `
		according to|reported|reports that|reportedly|report by|announced|announcing|stated|states that|said|says|told|
		claimed|claims that|claim that|claiming|alleged|allegedly|estimated|estimates|estimate that|survey|surveys|poll|
		polls|opinion poll|study|studies|researchers|research by|research has|scientists|found that|shows that|
		showed that|shown that|revealed|reveals that|confirmed|confirms that|explained|explains that|explaining that|
		declared|noted that|notes that|recalled|recalls|remarked|commented|wrote that|writes that|wrote in|interview|
		interviewed|testified|admitted|acknowledged|quoted|rumours|rumors|rumoured|rumored|predicted|projected|forecast|
		observers|officials|spokesman|spokeswoman|spokesperson|concluded that|indicated that|indicates that|
		proposed that|reckoned|analysts|experts|reviewer`,
	"as-of": `
		as of|currently|at present|presently|at the present time|to date|to this day|nowadays|in recent years|
		there are now|up to now|so far`,
	statistic: `
		percent|per cent|percentage|per capita|per annum|per year|per day|per month|million|millions of|billion|
		billions of|trillion|thousands of|hundreds of|tens of thousands|hundreds of thousands|dozens of|two-thirds|
		two thirds|one-third|one third|a third of|three-quarters|three quarters|a quarter of|one quarter|half of|
		half the|majority of|the majority|the vast majority|minority of|average of|on average|an average|median|rate of|
		growth rate|rates of|unemployment|population of|population density|literacy rate|life expectancy|ranked|ranks|
		ranking|gross domestic product|GDP|doubled|tripled|increased by|increased from|decreased by|decreased from|
		rose to|rose from|fell to|fell from|declined by|grew by|grew to|dropped to|outnumbered|outnumber|census|
		the number of|statistics|proportion of|twice as|three times`,
	money: `
		dollars|euros|pounds sterling|cents per|salary|salaries|wages|budget of|budget was|revenue|revenues|profit|
		profits|turnover of|grossed|grossing|box office|cost of|costs of|priced at|sold for|bought for|purchased for|
		worth of|net worth|valued at|loan of|debt of|funded by|funding of|financed by|bankruptcy|bankrupt|grant of|
		donated|in debt|fined`,
	"living-person": `
		was born|were born|is born|born in|born on|born to|his birth|her birth|née|died|his death|her death|passed away|
		suicide|married|marries|marriage|wife|husband|divorce|divorced|girlfriend|boyfriend|engaged to|
		in a relationship|partner of|his son|her son|his daughter|her daughter|son of|daughter of|children together|
		their children|two children|three children|four children|five children|his parents|her parents|his mother|
		her mother|his father|her father|his family|her family|his brother|her brother|his sister|her sister|pregnant|
		cancer|diagnosed|illness|suffers from|suffered from|alcoholism|addiction|addicted|rehab|rehabilitation|
		hospitalised|hospitalized|surgery|homosexual|gay|lesbian|bisexual|transgender|raised as|converted to|
		his religion|her religion|of jewish descent`,
	accusation: `
		accused|accusing|accusation|accusations|accuses|allegation|allegations|convicted|conviction|charged with|
		indicted|arrested|arrest of|jailed|imprisoned|sentenced|pleaded guilty|pled guilty|found guilty|guilty|lawsuit|
		sued|sues|fraud|corruption|corrupt|bribery|bribes|bribe|murdered|murder of|raped|rape|sexual assault|
		sexually assaulted|sexual harassment|harassment|abused|abuse of|abusive|embezzled|embezzlement|plagiarism|
		plagiarised|plagiarized|stole|stolen|theft|smuggling|drug trafficking|doping|scandal|misconduct|violated|
		violation of|atrocities|war crimes|massacre|massacred|torture|tortured|genocide|assassinated`,
	award: `
		won the|won a|won an|won his|won her|has won|had won|winning the|winner of|winners of|awarded|award for|
		awards for|nominated|nomination|nominations|prize|prizes|medal|medals|honoured|honored|knighted|inducted|
		champion|champions|championship title|gold record|went platinum|certified gold|certified platinum|
		honorary doctorate|honorary degree`,
	dated:
		"century|centuries|the same year|the following year|the next year|years later|months later|years earlier|years ago",
	none: `
		first name|first names|first lady|First Lady|first aid|first half|first person|the first half|the first name|
		the first part|the first person|the First Lady|the first World|the First World|the first of|first World|
		First World|first things|the first floor|the first element|the first parameter|the first argument|the first letter|the first digit|
		at first|at first glance|at best|best man|the Best|the most of|at least|at most|
		most of|the most part|for the most part|at worst|due to be|due to open|due to start|due to begin|due to meet|
		due to return|due to play|due to appear|due to take|due to retire|as of right|as of old|study of|studies of|studied|
		in the study|report card|told the story|considered for|considered by the|stated aim|stated goal|stated income|
		stolen base|stolen bases|cancer research|pound cake|half the time|as of yet|in so far|so far as|so far away|
		the top of|abuse of notation|partner of choice`,
};
