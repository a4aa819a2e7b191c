/**
 * What only the living do, in the past tense, and what is done to them alone. Left out is what befalls the dead too: prizes and
 * honours, publications, exhibitions of their works, and verbs of works ("appeared", "featured").
 */
export const livingActs = {
	acts:
		"moved|travelled|traveled|visited|returned|went|came|settled|emigrated|immigrated|fled|relocated|retired|joined|" +
		"enlisted|enrolled|graduated|matriculated|studied|trained|taught|lectured|met|befriended|took over|took up|" +
		"accepted|declined|assumed|succeeded|worked|began working|practised|practiced|apprenticed|wrote|painted|composed|" +
		"drew|sculpted|directed|conducted|performed|sang|toured|played|coached|managed|ran|campaigned|spoke|delivered|" +
		"gave|bought|purchased|sold|acquired|leased|rented|founded|established|set up|opened|started|launched|organised|" +
		"organized|commanded|fought|surrendered|sailed|embarked|arrived|departed|left|entered|attended|served|sat|became|" +
		"adopted|converted|confessed|testified|sued|pleaded|recovered|remarried|exhibited|invented|patented|designed|built",
	passive:
		"hired|employed|engaged|promoted|transferred|dismissed|fired|drafted|conscripted|admitted|called to the bar|invited|" +
		"hospitalised|hospitalized|diagnosed|injured|wounded|captured|released from prison|sworn in|apprenticed|sent|exiled",
} as const;
