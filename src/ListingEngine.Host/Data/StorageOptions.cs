using System.ComponentModel.DataAnnotations;

namespace ListingEngine.Host.Data;

/// <summary>Section <c>Storage</c>: where files live.</summary>
public sealed class StorageOptions
{
    /// <summary>Folder of the private database, caches and pictures; a relative one starts where the engine was started, and is absolute once read.</summary>
    [Required]
    public string Root { get; set; } = "./data";

    /// <summary>Folder for work that may vanish at any time.</summary>
    public string Temporary => Path.Combine(Root, "tmp");

    /// <summary>Folder of the pictures that people gave: logos and portraits.</summary>
    public string Files => Path.Combine(Root, "files");

    /// <summary>Folder of the objects' pictures and what is made of them.</summary>
    public string Photos => Path.Combine(Root, "photos");

    /// <summary>Folder for pictures that lie elsewhere and are served from here: fetched again when missing.</summary>
    public string PhotoCache => Path.Combine(Root, "cache", "photos");

    /// <summary>Folder for assembled feeds: made again when missing.</summary>
    public string FeedCache => Path.Combine(Root, "cache", "feeds");

    /// <summary>Folder for printed presentations: printed again when missing.</summary>
    public string PdfCache => Path.Combine(Root, "cache", "pdf");
}
