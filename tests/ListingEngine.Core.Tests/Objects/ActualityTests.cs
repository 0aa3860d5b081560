using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Objects;

public sealed class ActualityTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly ActualityRule[] Rules =
    [
        new() { Kinds = [ObjectKind.Flat], Deals = [Deal.Sale], AskAgentDays = 14, TellHeadDays = 21, WithholdDays = 30 },
        new() { Deals = [Deal.LongRent], AskAgentDays = 7, TellHeadDays = 10 },
    ];

    [Theory]
    [InlineData(0, ActualityState.Fresh, 14)]
    [InlineData(13.9, ActualityState.Fresh, 14)]
    [InlineData(14, ActualityState.AskAgent, 21)]
    [InlineData(21, ActualityState.TellHead, 30)]
    [InlineData(30, ActualityState.Overdue, null)]
    [InlineData(300, ActualityState.Overdue, null)]
    public void Goes_step_by_step_from_its_last_confirmation(double days, ActualityState state, int? next)
    {
        var confirmed = Now.AddDays(-days);
        var actuality = Actuality.Of(Flat(confirmed), Rules, Now);
        Assert.Equal(state, actuality.State);
        Assert.Equal(next is { } n ? confirmed.AddDays(n) : null, actuality.ChangesAt);
    }

    [Fact]
    public void Tells_what_is_next_in_both_languages()
    {
        var asked = Actuality.Of(Flat(Now.AddDays(-15)), Rules, Now);
        Assert.Equal("26.05.2026 сообщим руководителю", asked.Next.Ru);
        Assert.Equal("the head is told on 2026-05-26", asked.Next.En);
    }

    [Fact]
    public void Is_never_withheld_by_a_rule_that_does_not_withhold() =>
        Assert.Equal(ActualityState.TellHead, Actuality.Of(Flat(Now.AddDays(-400), Deal.LongRent), Rules, Now).State);

    [Fact]
    public void An_object_never_confirmed_counts_from_the_day_it_was_made()
    {
        var o = Flat(null);
        o.CreatedAt = Now.AddDays(-22);
        Assert.Equal(ActualityState.TellHead, Actuality.Of(o, Rules, Now).State);
    }

    [Fact]
    public void The_first_rule_that_fits_is_the_one()
    {
        ActualityRule[] rules = [.. Rules, new() { AskAgentDays = 1, TellHeadDays = 1, WithholdDays = 1 }];
        Assert.Equal(ActualityState.Fresh, Actuality.Of(Flat(Now.AddDays(-5)), rules, Now).State);
        Assert.Equal(ActualityState.Overdue, Actuality.Of(Flat(Now.AddDays(-5), Deal.DailyRent), rules, Now).State);
    }

    [Theory]
    [InlineData(ObjectStatus.Draft)]
    [InlineData(ObjectStatus.Reserved)]
    [InlineData(ObjectStatus.Archived)]
    public void What_is_not_on_offer_is_not_asked_for(ObjectStatus status)
    {
        var o = Flat(Now.AddDays(-99));
        o.Status = status;
        Assert.Equal(ActualityState.NotAsked, Actuality.Of(o, Rules, Now).State);
    }

    [Fact]
    public void The_suggested_rules_ask_before_they_tell_and_tell_before_they_withhold() => Assert.All(Actuality.Suggested, r =>
        Assert.True(r.AskAgentDays < r.TellHeadDays && r.TellHeadDays < r.WithholdDays));

    private static PropertyObject Flat(DateTimeOffset? confirmed, Deal deal = Deal.Sale) =>
        new() { Kind = ObjectKind.Flat, Deal = deal, ConfirmedAt = confirmed, CreatedAt = Now.AddDays(-500) };
}
