using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>What a picture is, found out from its content.</summary>
/// <param name="Width">Pixels as it is seen, its orientation applied.</param>
internal sealed record PictureFacts(PictureFormat Format, int Width, int Height, SmallPicture Small);

/// <summary>A picture that was read, or why it is none that we take.</summary>
internal readonly record struct ReadPicture(PictureFacts? Facts, PhotoProblem? Problem);
