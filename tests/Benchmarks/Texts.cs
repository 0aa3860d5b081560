using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans.Texts;
using ListingEngine.Core.Text;

namespace ListingEngine.Benchmarks;

/// <summary>What a description costs: making it by a template, judging it, comparing it with all others.</summary>
internal static class Texts
{
    private const int Objects = 2_000;
    private const int Rounds = 40;
    private const int Compared = 100_000;

    // Such as a marketer writes: a headline, facts, a list, the object's own text, the agency.
    private const string Typical = """
        {комнат:число}-комнатная {вид объекта}, {общая площадь}, {этаж}, {адрес}.
        {если балкон}Есть {балкон}{если лоджия} и {лоджия}{/если}. {/если}Ремонт: {ремонт}. Вид: {вид из окон}.

        {описание}

        Условия:
        - {ипотека}
        - {торг}
        Цена {цена}, метро {метро}. {компания}, {агент}.
        """;

    public static void Run()
    {
        var company = new Company { Name = "Агентство «Пример»" };
        var agent = new Person { Name = "Анна Пробная" };
        var objects = Enumerable.Range(1, Objects).Select(seed => Stock.Offer(seed).Object).ToList();
        var template = TextTemplate.Read(Typical).Template!;
        var texts = objects.ConvertAll(o => template.Render(new(o, agent, company))!);
        Best parse = new(1), render = new(Objects), cut = new(Objects), judge = new(Objects), sketch = new(Objects);
        for (var round = 0; round < Rounds; round++)
        {
            parse.Time(() => TextTemplate.Read(Typical));
            render.Time(() => objects.ForEach(o => template.Render(new(o, agent, company))));
            cut.Time(() => objects.ForEach(o => template.Render(new(o, agent, company), 500)));
            judge.Time(() => objects.ForEach(Judge));
            sketch.Time(() => texts.ForEach(t => TextLikeness.Sketch(t)));
        }

        Console.WriteLine(FormattableString.Invariant($"microseconds of one core and bytes allocated; {texts.Average(t => t.Length):F0} characters a text"));
        parse.Say("read the template");
        render.Say("render");
        cut.Say("render and cut");
        judge.Say("all rules of texts");
        sketch.Say("sketch");
        Find();
    }

    private static void Judge(PropertyObject o)
    {
        var offer = new Offer { Id = "1", Object = o, Description = o.Description };
        foreach (var rule in OfferTextRules.All) rule.Breaks(offer);
    }

    // Each tenth has a twin of which a few words are others.
    private static void Find()
    {
        var dice = new Random(1);
        var words = Enumerable.Range(0, 5000).Select(i => $"слово{i}").ToArray();
        var twins = new TextTwins();
        string[] last = [];
        for (var id = 1; id <= Compared; id++)
        {
            if (id % 10 == 0) last[dice.Next(last.Length)] = "другое";
            else last = [.. Enumerable.Range(0, dice.Next(60, 200)).Select(_ => words[dice.Next(words.Length)])];
            twins.Add(id, TextLikeness.Sketch(string.Join(' ', last)));
        }

        var best = new Best(1);
        for (var round = 0; round < 5; round++) best.Time(() => twins.Find());
        best.Say(FormattableString.Invariant($"find among {Compared}"));
        Console.WriteLine(FormattableString.Invariant($"  {twins.Find().Count} of {Compared / 5} were found"));
    }
}
