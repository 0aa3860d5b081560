using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>A number that is sent only while it can be true, and the warning that says when it is not.</summary>
internal sealed record YandexNumber(FeedElement Element, Phrase Label, Func<PropertyObject, bool> IsBeyond)
{
    public YandexNumber For(Func<PropertyObject, bool> when) => this with { Element = Element.For(when) };

    /// <summary>The limits are ours: the portal's paper names types, not ranges.</summary>
    public FeedRule ToRule() => FeedRule.When(
        new($"yandex.{Element.Name}-implausible", Severity.Warning, Element.Field,
            new($"Проверьте поле «{Label.Ru}»: такое число Яндексу не отправляется.",
                $"Check “{Label.En}”: such a number is not sent to Yandex."), RuleSource.Engine),
        offer => Element.When(offer.Object) && IsBeyond(offer.Object));
}
