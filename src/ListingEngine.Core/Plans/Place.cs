namespace ListingEngine.Core.Plans;

/// <summary>A candidate's place in a plan, or why it has none.</summary>
/// <param name="Line">Index of the line that has it, or a constant of <see cref="Selection"/>.</param>
/// <param name="HasService">The line's paid service is bought for it.</param>
public readonly record struct Place(int Line, bool HasService = false)
{
    public bool IsOnAir => Line >= 0;
}
