using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Photos.Uploads;

/// <summary>What became of one file of an upload.</summary>
/// <param name="Name">Of the file, without its path.</param>
/// <param name="Url">Its name among the object's photos; null when there is no picture.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Width">Pixels as it is seen.</param>
/// <param name="Problem">Why it was not added; null when it was.</param>
/// <param name="Message">The same as a sentence.</param>
public sealed record UploadedPhoto(string Name, string? Url, string? Hash, int? Width, int? Height, string? Problem, string? Message);

/// <summary>What became of an upload, file by file, in the order in which they came.</summary>
/// <param name="Added">How many photos the object has more.</param>
public sealed record UploadAnswer(IReadOnlyList<UploadedPhoto> Photos, int Added);

/// <summary>A file that was looked into: the picture it holds, or why it is none that we take.</summary>
/// <param name="Problem">A <see cref="PhotoProblem"/> or an <see cref="UploadProblem"/>.</param>
internal sealed record JudgedFile(string Name, Picture? Picture, Enum? Problem)
{
    public UploadedPhoto In(string language) => new(
        Name, Picture is null ? null : PhotoAddress.OfUpload(Picture.Hash), Picture?.Hash, Picture?.Width, Picture?.Height, Problem?.ToString(), Problem?.In(language));
}
