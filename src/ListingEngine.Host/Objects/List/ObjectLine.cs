using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.List;

/// <summary>An object as a row of a list.</summary>
/// <param name="Object">Filled as far as the row shows it: without description, photos and attributes.</param>
/// <param name="Agent">Name of who is responsible.</param>
/// <param name="Photo">The main picture.</param>
/// <param name="Adverts">So many plans offer it.</param>
internal sealed record ObjectLine(PropertyObject Object, string? Agent, bool AgentLeft, string? Department, ObjectPhoto? Photo, int Photos, int Adverts);

/// <summary>One page of the list.</summary>
/// <param name="Total">Objects on all pages together.</param>
/// <param name="Plans">Plans that are on.</param>
internal sealed record ListPage(IReadOnlyList<ObjectLine> Lines, int Total, int Plans);
