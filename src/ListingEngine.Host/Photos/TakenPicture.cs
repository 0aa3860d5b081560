using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos;

/// <summary>A picture that the company holds now, or why it is not taken.</summary>
internal readonly record struct TakenPicture(Picture? Picture, PhotoProblem? Problem);
