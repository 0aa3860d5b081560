using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Photos;

/// <summary>What is wrong with lines that should be addresses of pictures.</summary>
public enum PhotoLinesFault
{
    NoAddress,
    TooMany,
}

/// <summary>Addresses of pictures as people paste them, one to a line.</summary>
public static class PhotoLines
{
    /// <summary>Photos of one object.</summary>
    public const int Most = 500;

    private const int Longest = 2000;

    /// <summary>Appends those that are not among the photos yet; at a fault the photos are as far as they were read.</summary>
    public static PhotoLinesFault? Read(string lines, List<ObjectPhoto> photos)
    {
        foreach (var line in lines.Split(['\n', '\r', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > Longest || !WebAddress.IsOne(line)) return PhotoLinesFault.NoAddress;
            if (photos.All(p => p.Url != line)) photos.Add(new() { Url = line });
        }

        return photos.Count > Most ? PhotoLinesFault.TooMany : null;
    }
}
