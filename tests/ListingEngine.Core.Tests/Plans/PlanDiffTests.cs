using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Tests.Plans;

public class PlanDiffTests
{
    private static readonly PlanWords Words = new(new FilterWords());

    // Another value for every part of a plan, by its name.
    private static readonly Dictionary<string, object> Other = new()
    {
        [nameof(PlanDefinition.Lines)] = (IReadOnlyList<PlanLine>)[new() { Limit = 7 }],
        [nameof(PlanDefinition.Limit)] = 7,
        [nameof(PlanDefinition.AgentLimit)] = 7,
        [nameof(PlanDefinition.KindLimits)] = new Dictionary<ObjectKind, int> { [ObjectKind.Land] = 7 },
        [nameof(PlanDefinition.Sort)] = PlanSort.Dearest,
        [nameof(PlanDefinition.Score)] = (IReadOnlyList<ScorePoint>)[new("срочно", Filter.Everything, 7)],
        [nameof(PlanDefinition.Budget)] = 7m,
        [nameof(PlanDefinition.Text)] = "{описание}",
        [nameof(PlanDefinition.MinimumDays)] = 7,
        [nameof(PlanDefinition.GuardShare)] = 0.7,
        [nameof(PlanDefinition.Contact)] = PlanContact.Company,
        [nameof(PlanDefinition.Phone)] = "+78000000000",
        [nameof(PlanDefinition.MaxPhotos)] = 7,
        [nameof(PlanDefinition.MinPhotos)] = 7,
        [nameof(PlanDefinition.PlansLast)] = true,
        [nameof(PlanDefinition.DropFlagged)] = true,
        [nameof(PlanDefinition.Watermark)] = new PhotoWatermark(),
        [nameof(PlanDefinition.WaitForPhotos)] = true,
        [nameof(PlanDefinition.Settings)] = new PortalSettings { Fields = new Dictionary<string, string> { ["account"] = "1" } },
        [nameof(PlanDefinition.FileOffers)] = 1000,
        [nameof(PlanDefinition.FileMegabytes)] = 8,
    };

    public static TheoryData<string> Parts => [.. typeof(PlanDefinition).GetProperties().Select(p => p.Name)];

    public static TheoryData<string> PartsOfLines => [.. typeof(PlanLine).GetProperties().Select(p => p.Name)];

    [Theory, MemberData(nameof(Parts))]
    public void Says_every_part_of_a_plan(string part)
    {
        var plan = new PlanDefinition { Lines = [new()] };
        Assert.Single(PlanDiff.Between(plan, With(plan, part, Other[part]), Words));
    }

    [Theory, MemberData(nameof(PartsOfLines))]
    public void Says_every_part_of_a_line(string part)
    {
        var plan = new PlanDefinition { Lines = [new()] };
        object other = Nullable.GetUnderlyingType(typeof(PlanLine).GetProperty(part)!.PropertyType) switch
        {
            { } t when t == typeof(int) => 7,
            { } t when t == typeof(decimal) => 7m,
            { } t when t == typeof(DateOnly) => new DateOnly(2026, 12, 1),
            _ => part == nameof(PlanLine.Filter) ? new Filter { All = [new FilterCondition(FilterFields.Find("rooms")!, FilterOp.Equal, [2m])] } : "другое",
        };
        Assert.Single(PlanDiff.Between(plan, plan with { Lines = [With(plan.Lines[0], part, other)] }, Words));
    }

    [Theory, MemberData(nameof(Parts))]
    public void An_offer_rests_on_the_parts_that_shape_it_and_on_no_others(string part)
    {
        var shapes = typeof(PlanContent).GetProperties().Select(p => p.Name);
        var (before, after) = (new PlanDefinition(), With(new PlanDefinition(), part, Other[part]));
        Assert.Equal(shapes.Contains(part), PlanContent.Of(before) != PlanContent.Of(after));
    }

    [Fact]
    public void Says_nothing_where_nothing_changed() => Assert.Empty(Says(new() { Lines = [new() { Name = "а" }] }, new() { Lines = [new() { Name = "а" }] }));

    [Fact]
    public void Says_what_was_and_what_became() => Assert.Equal(["Лимит плана: нет → 50", "Строка «Вторичка», лимит: 40 → 45"],
        Says(new() { Lines = [new() { Name = "Вторичка", Limit = 40 }] }, new() { Limit = 50, Lines = [new() { Name = "Вторичка", Limit = 45 }] }));

    [Fact]
    public void Knows_a_line_by_its_name_wherever_it_stands() => Assert.Equal(["Строка «б», лимит: 1 → 2", "Порядок строк: «а», «б» → «б», «а»"],
        Says(new() { Lines = [new() { Name = "а" }, new() { Name = "б", Limit = 1 }] }, new() { Lines = [new() { Name = "б", Limit = 2 }, new() { Name = "а" }] }));

    [Fact]
    public void Tells_a_new_line_and_one_that_is_gone() => Assert.Equal(["Строка «а»: фильтр все объекты → нет", "Строка «б»: нет → фильтр все объекты, лимит 3"],
        Says(new() { Lines = [new() { Name = "а" }, new() { Name = "в" }] }, new() { Lines = [new() { Name = "в" }, new() { Name = "б", Limit = 3 }] }));

    [Fact]
    public void Tells_what_a_plan_is_called_and_where_it_goes()
    {
        var (before, after) = (new MediaPlan { Portal = "avito", Name = "а", Token = "" }, new MediaPlan { Portal = "cian", Name = "б", Token = "", IsOn = false, Rhythm = PlanRhythm.ByHand });
        Assert.Equal(["Площадка: «avito» → «cian»", "Название: «а» → «б»", "Включён: да → нет", "Выгрузка: При изменениях → Вручную"],
            PlanDiff.Between(before, after, Words).Select(c => c.Says().Ru));
    }

    private static IEnumerable<string> Says(PlanDefinition before, PlanDefinition after) => PlanDiff.Between(before, after, Words).Select(c => c.Says().Ru);

    private static T With<T>(T of, string part, object value) where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance)!.Invoke(of, null)!;
        typeof(T).GetProperty(part)!.SetValue(copy, value);
        return copy;
    }
}
