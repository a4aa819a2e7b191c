/**
 * What only the living do, in the past tense, and what is done to them alone. Left out is what befalls the dead too: prizes and
 * honours, publications, exhibitions of their works, and verbs of works ("appeared", "featured").
 */
export const livingActs = {
	acts:
		"moved|signed|travelled|traveled|returned|settled|emigrated|immigrated|fled|relocated|joined|" +
		"enlisted|enrolled|matriculated|studied|trained|taught|lectured|met|befriended|took over|took up|" +
		"accepted|declined|assumed|succeeded|worked|began working|practised|practiced|apprenticed|wrote|painted|composed|" +
		"drew|sculpted|directed|conducted|performed|sang|toured|played|coached|managed|ran|campaigned|spoke|delivered|" +
		"gave|bought|purchased|acquired|leased|rented|founded|established|set up|opened|started|launched|organised|" +
		"organized|commanded|fought|surrendered|sailed|embarked|arrived|departed|left|entered|attended|served|sat|" +
		"adopted|converted|confessed|testified|sued|recovered|became director|became president|became chairman|became chair|became professor|became mayor|became head|became editor|became a member|became a professor|became minister|became captain|became chief|became secretary|became manager|became principal|became bishop|went to|exhibited|participated|took part|competed|lived|resided|stayed|spent|learned|learnt|discovered|chaired|headed|edited|presided|addressed|wintered|took a|took lessons|made a tour|went on a tour|celebrated|ran for|stood for|invented|patented|designed|built",
	passive:
		"living|staying|working|residing|hired|employed|engaged|transferred|drafted|conscripted|admitted|called to the bar|invited|" +
		"hospitalised|hospitalized|diagnosed|injured|wounded|captured|apprenticed|sent|exiled",
} as const;

/** Words of sentences that tell what became of the dead: their fame, works and memorials. */
export const memorialWords: ReadonlySet<string> = new Set(
	"fame chart charts poll stamp statue memorial monument biography film documentary musical tribute anniversary estate centenary legacy commemorated honoured honored inducted named remembered canonised canonized beatified reissue reissued released album hologram".split(
		" ",
	),
);
