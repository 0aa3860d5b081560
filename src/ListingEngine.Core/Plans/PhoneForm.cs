using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>How a portal wants phones written.</summary>
public enum PhoneForm
{
    [Told("+79110000000", "+79110000000")]
    Plain,

    [Told("+7(911)000-00-00", "+7(911)000-00-00")]
    Tight,

    [Told("+7 (911) 000-00-00", "+7 (911) 000-00-00")]
    Spaced,

    [Told("89110000000", "89110000000")]
    Eight,
}
