using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Web.Shared;

/// <summary>A picture of an object on a page, drawn by <c>_Picture</c>: our own copy of it, or a calm place that says why there is none.</summary>
/// <param name="Alt">What it shows, for those who do not see it; empty where the words stand beside it.</param>
/// <param name="Recipe">How large.</param>
/// <param name="IsLate">Loaded when it comes into sight.</param>
internal sealed record PictureView(string? Hash, PhotoProblem? Problem, string Alt, string Recipe = PhotoAddress.Thumb, bool IsLate = true)
{
    public PictureView(ObjectPhoto photo, string alt, string recipe = PhotoAddress.Thumb, bool isLate = true) : this(photo.Hash, photo.Problem, alt, recipe, isLate)
    {
    }
}
