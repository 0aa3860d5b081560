using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Sources;

/// <summary>Why a page, or a part of it, was not understood.</summary>
/// <param name="Code">For machines: <c>page.captcha</c>.</param>
/// <param name="Says">For people, with what to do about it.</param>
public sealed record PageProblem(string Code, Phrase Says);
