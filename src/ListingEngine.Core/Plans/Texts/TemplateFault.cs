using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>What is wrong with a template, and where.</summary>
/// <param name="Code">For machines: <c>template.unknown-field</c>.</param>
/// <param name="At">Its first character, counted from 0 over the template whose lines end by \n.</param>
/// <param name="Length">How many characters are meant.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Says">What to mend, without the place.</param>
public sealed record TemplateFault(string Code, int At, int Length, int Line, int Column, Phrase Says)
{
    /// <summary>The sentence with its place.</summary>
    public Phrase Placed => new($"Строка {Line}, знак {Column}: {Says.Ru}", $"Line {Line}, character {Column}: {Says.En}");
}
