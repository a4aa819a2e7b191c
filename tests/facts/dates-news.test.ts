import { describe, expect, it } from "vitest";
import { datesIn, valuesIn } from "./dates-in.js";

/** News with the day they are of; the expressions stand in brackets, with their values as TIMEX3 writes them. */
const news: readonly (readonly [day: string, text: string])[] = [
	[
		"2009-01-30",
		`Harbour Air cuts orders after weak [winter|2009-WI]

[January 30, 2009|2009-01-30]

Harbour Air said on [Friday|2009-01-30]. The fifth of its cuts was told on [Monday|2009-01-26]. It said that its revenue fell 12 percent in [the fourth quarter of 2008|2008-Q4]. [A year earlier|2007-Q4], the carrier had earned 40 million euros. The airline lost 12 million in [the third quarter|2008-Q3].`,
	],
	[
		"2008-07-24",
		`Quarrel over tyres ends

[Thursday, July 24, 2008|2008-07-24]

Quarrel Motors posted a loss of 90 million dollars for [the second quarter of 2008|2008-Q2]. In [the year-ago quarter|2007-Q2] it earned 14 million. Sales for [the quarter|2008-Q2] rose by three percent. The company hopes to break even in [the third quarter|2008-Q3] and will close two plants by [the end of the year|2008].`,
	],
	[
		"2007-10-09",
		`Lantern shows a new telephone

[October 9, 2007|2007-10-09]

Lantern introduced its telephone [yesterday|2007-10-08]. The device goes on sale [next month|2007-11] and will cost 399 dollars. [Earlier this year|2007], the company had cut its prices twice. Sales have tripled since [last October|2006-10]. The firm's shares closed at 92 dollars on [Monday|2007-10-08] and were up again [today|2007-10-09].`,
	],
	[
		"2008-10-16",
		`Markets fall again

[October 16, 2008|2008-10-16]

The index lost 7.9 percent [yesterday|2008-10-15], its steepest fall since [October 1987|1987-10]. It had gained 936 points on [Monday|2008-10-13]. So far [this year|2008], it is down by 40 percent. Traders [now|PRESENT_REF] expect a recession in [2009|2009]. Retail sales dropped 1.2 percent in [September|2008-09], after a decline of 0.4 percent in [August|2008-08]. The crisis of [the 1930s|193] began in the same way, one broker said. Over the past three years prices had doubled.`,
	],
	[
		"2006-06-14",
		`Delay for the big liner

[June 14, 2006|2006-06-14]

Shares of the shipyard fell 26 percent on [Wednesday|2006-06-14] after it said [late on Tuesday|2006-06-13] that deliveries would be six months late. The first ship is [currently|PRESENT_REF] due in [December|2006-12]. Only nine will be delivered in [2007|2007], down from 25. [Last year|2005] the yard had promised 29. It was the second delay in [recent months|PAST_REF]. Talks resume [next week|2006-W25].`,
	],
	[
		"2009-06-01",
		`Carmaker asks for protection

[Monday, June 1, 2009|2009-06-01]

The company, founded in [1908|1908], filed for bankruptcy [today|2009-06-01]. It had until [June 1|2009-06-01] to restructure. The government will own 60 percent of it. In [the first quarter|2009-Q1] it lost six billion dollars, compared with 3.3 billion in [the same quarter last year|2008-Q1]. [Last month|2009-05] its chairman said that [this quarter|2009-Q2] would be worse. Eleven plants will close by [the end of 2010|2010], three of them [later this year|2009].`,
	],
	[
		"2013-03-20",
		`Lender closes branches

The bank said [Wednesday|2013-03-20] it would shut 30 branches by [the end of next year|2014]. It reported a [fourth-quarter|2012-Q4] loss [last week|2013-W11]. Net income for [2012|2012] as a whole dropped to 2 million from 11 million in [2011|2011]. The shares, which traded at 40 dollars [two years ago|2011], fell to 6 dollars. [Five years ago|2008] it had 90 branches. A spokesman said on [March 14|2013-03-14] that no decision would be made before [April|2013-04]. [The previous day|2013-03-13] the board had met.`,
	],
	[
		"2012-11-05",
		`Storm leaves towns dark

Some 200,000 homes were without power [Monday|2012-11-05], a week after the storm. Schools were to reopen [Tuesday|2012-11-06]. The storm made landfall on [Oct. 29|2012-10-29] near the cape. Voters will go to the polls on [Tuesday|2012-11-06], and the governor said [Sunday|2012-11-04] that 60 sites had been moved. A second storm is expected [this week|2012-W45]. It was the worst since [1938|1938].`,
	],
	[
		"1989-11-02",
		`Mill's profit rises

Arden Mills Inc. said [third-quarter|1989-Q3] net income rose 11 percent to 4.2 million dollars from 3.8 million [a year earlier|1988-Q3]. Sales rose to 61 million from 55 million [a year ago|1988-Q3]. In [the latest period|1989-Q3], the results include a gain of 1.1 million. The shares fell 50 cents [yesterday|1989-11-01]. The maker of cloth expects to earn more in [fiscal 1990|1990], which begins [Dec. 1|1989-12-01].`,
	],
	[
		"2010-04-20",
		`Tablet sales beat forecasts

[April 20, 2010|2010-04-20]

Lantern sold 300,000 tablets on [April 3|2010-04-03], the first day of sales. Profit for [the first quarter|2010-Q1] rose by 90 percent. The company said it would sell the tablet abroad in [late May|2010-05]. In [the same period last year|2009-Q1], the firm earned 1.6 billion. It shipped 8.75 million phones in [the quarter|2010-Q1]. [Two weeks ago|2010-W14] a prototype was left in a bar. A new phone is expected [this summer|2010-SU], and a cheaper one [early next year|2011].`,
	],
	[
		"2005-12-14",
		`Airport strike ends

[Wednesday, December 14, 2005|2005-12-14]

Ground crews returned to work after a strike that began [Friday|2005-12-09]. [The next day|2005-12-10] forty flights were cancelled. The union had called a one-day strike in [November|2005-11] and two in [the summer|2005-SU]. Talks on pay begin on [January 9, 2006|2006-01-09]. [The same month|2006-01] the new terminal opens. Wages have been frozen since [2003|2003]. The airport, which opened in [May 1962|1962-05], handled 9 million passengers [last year|2004] and will handle 12 million by [2010|2010].`,
	],
	[
		"2013-03-22",
		`Town buries its miners

The 11 miners who died [last Saturday|2013-03-16] were buried [Friday|2013-03-22]. The mine had been closed in [2009|2009] and reopened [three months ago|2012-12]. Inspectors had visited it on [Feb. 27|2013-02-27]. [The following week|2013-W10], a fan was replaced. The minister, who was in the capital [Thursday|2013-03-21], will speak [Sunday|2013-03-24]. In [the 1970s|197], the valley had 20 mines. In [the past|PAST_REF], he had denied any fault.`,
	],
	[
		"2011-02-24",
		`Loss at the yard narrows

[Thursday, February 24, 2011|2011-02-24]

The yard lost 30 million euros in [2010|2010], after 60 million [the year before|2009]. [Last summer|2010-SU] the yard had laid off 400. It will hire again from [March 1|2011-03-01]. The chief executive, who took over in [July 2009|2009-07], will leave in [the autumn|2011-FA]. In [the coming months|FUTURE_REF], a successor will be found. Costs will fall in [the near future|FUTURE_REF]. It made its last profit in [fiscal 2007|2007].`,
	],
	[
		"2008-09-15",
		`Bank fails after weekend of talks

[September 15, 2008|2008-09-15]

The bank filed for protection [early Monday|2008-09-15] after talks failed over [the weekend|2008-W37-WE]. The stock had fallen 94 percent [this year|2008]. Founded in [1850|1850], it survived the crash of [1929|1929] and the crisis of [the late 1990s|199]. In [June|2008-06] it reported its first quarterly loss since [1994|1994]. The loss for [the second quarter|2008-Q2] was 2.8 billion dollars. [A year before|2007-Q2], it had earned 1.3 billion. The results of [the third quarter|2008-Q3] had been due on [Thursday|2008-09-18]. Another bank was rescued [six months ago|2008-03].`,
	],
	[
		"2007-03-05",
		`Plane maker to cut jobs

[March 5, 2007|2007-03-05]

The plane maker announced [last Wednesday|2007-02-28] that 10,000 jobs would go by [2010|2010]. On [Tuesday|2007-03-06] unions will stop work for half a day. The plan was first shown in [October|2006-10], and [a month later|2006-11] the chief resigned. He had been named in [July 2006|2006-07]. [Previously|PAST_REF], he led a glass company. The bigger plane, [now|PRESENT_REF] two years late, is to be delivered in [October|2007-10]. The firm will publish [2006|2006] results on [Friday|2007-03-09].`,
	],
	[
		"2009-02-17",
		`Stocks slide as carmakers plead

[Tuesday, February 17, 2009|2009-02-17]

Stocks fell sharply on [Tuesday|2009-02-17]. The index closed at its lowest level since [November 20|2008-11-20]. Two carmakers must present plans [soon|FUTURE_REF]. One asked for 9 billion in [December|2008-12], and the deadline to repay is [March 31|2009-03-31]. Sales in [January|2009-01] were the lowest since [1963|1963]. Unemployment is at its highest since [1992|1992]. The markets were closed [Monday|2009-02-16] for a holiday. [Last Friday|2009-02-13] the bill was passed. [The current year|2009] will be hard, an analyst said, and [2010|2010] no better. [The previous quarter|2008-Q4] saw a fall of 3.8 percent.`,
	],
	[
		"2008-06-11",
		`Tablet maker sets a date

[Wednesday, June 11, 2008|2008-06-11]

The first model went on sale on [June 29, 2007|2007-06-29], and its price was cut [that autumn|2007-FA]. By [the end of the year|2008] it will be sold in 70 countries. In [Q1 2008|2008-Q1] the maker earned a billion, in [Q4|2007-Q4] half of it. [FY2009|2009] should be stronger, as should [2009-H1|2009-H1]. [The day before yesterday|2008-06-09] a judge gave it until [Monday|2008-06-16] to answer. Sales for [March|2008-03] were flat, and a second model is planned for [May|2009-05]. [Year-end 2007|2007] stocks were low.`,
	],
	[
		"2003-08-14",
		`Heat wave

[August 14, 2003|2003-08-14]

[Last summer|2002-SU] was cooler. In [the past|PAST_REF] he feared no heat. At [present|PRESENT_REF] he does. [Half a century ago|1953] the lake was deeper. The alarm came at 1800 UTC on [Tuesday|2003-08-12]. He had left by [mid-May|2003-05].`,
	],
];

describe("dates of news", () => {
	it.each(news)("of %s count from their day and from the period they report on", (day, marked) => {
		const found = datesIn(marked.replace(marks, "$1"), day).filter(({ type }) => type === "DATE");
		expect(found.map(({ text, value }) => `${text} = ${value}`)).toEqual(
			[...marked.matchAll(marks)].map(([, text, value]) => `${text} = ${value}`),
		);
	});
});

describe("a dateline", () => {
	it.each([
		["Orders for jets\n\nFriday, March 4, 2005\n\nA carrier signed yesterday.", "yesterday = 2005-03-03"],
		["HARBOURTON, Nov. 3, 1998 (AP) -- The council voted last month.", "last month = 1998-10"],
		["PORT ARDEN, July 2, 2011 — Unions struck on Monday.", "Monday = 2011-06-27"],
	])("is the day that %j counts from", (text, expected) => {
		expect(valuesIn(text).at(-1)).toBe(expected);
		expect(valuesIn(text, "2026-11-25").at(-1)).toBe(expected);
	});

	it.each([
		["of the day before is that of today's paper", "Orders\n\nMarch 4, 2005\n\nA carrier signed today.", "2005-03-05"],
	])("%s", (_, text, day) => {
		expect(valuesIn(text, day).at(-1)).toBe(`today = ${day}`);
	});

	it("is none where a history only names a day", () => {
		const text = "Date\n\n6 June 1944\n\nIn 1943 the plan was made, and in 1942 another. They landed on Tuesday.";
		expect(valuesIn(text).at(-1)).toBe("Tuesday = XXXX-WXX-2");
	});

	it("is no reason to go on over a full stop", () => {
		expect(valuesIn("They met on 11 September. The 2008 vote was lost.")).toEqual([
			"11 September = XXXX-09-11",
			"2008 = 2008",
		]);
	});
});

const marks = /\[([^\]|]+)\|([^\]]*)\]/g;
