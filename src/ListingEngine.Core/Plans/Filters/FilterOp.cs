namespace ListingEngine.Core.Plans.Filters;

/// <summary>How a field is compared.</summary>
public enum FilterOp
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    Contains,
    Has,
    HasNot,
}
