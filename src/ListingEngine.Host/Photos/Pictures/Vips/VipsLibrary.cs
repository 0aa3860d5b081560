using System.Runtime.InteropServices;

namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>libvips of this machine, set up once: no cache, no threads beside the caller's, no loader but those that we call by name.</summary>
internal static class VipsLibrary
{
    private const int Warnings = 1 << 4;

    private static readonly string[] Loaders =
    [
        "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif", "VipsForeignLoadNsgif", "VipsForeignLoadTiff",
        "VipsForeignLoadSvg",
    ];

    private static readonly Lazy<string?> Trouble = new(Start);

    /// <exception cref="VipsMissingException">There is none, or it is too old.</exception>
    public static void Require()
    {
        if (Trouble.Value is { } trouble) throw new VipsMissingException(trouble);
    }

    private static unsafe string? Start()
    {
        try
        {
            if (Native.vips_init("listing-engine") != 0) return $"libvips did not start ({VipsException.Of("vips_init").Message}).";
            var (major, minor) = (Native.vips_version(0), Native.vips_version(1));
            if ((major, minor).CompareTo((8, 14)) < 0) return $"libvips is {major}.{minor}.";
            Native.vips_cache_set_max(0);
            Native.vips_concurrency_set(1);
            Native.vips_operation_block_set("VipsForeignLoad", true);
            foreach (var loader in Loaders) Native.vips_operation_block_set(loader, false);
            // What a damaged picture makes it say is in our answer, and not on the engine's standard error.
            _ = Native.g_log_set_handler("VIPS", Warnings, &Hush, 0);
            return null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return $"libvips is not there ({e.Message.Split('\n')[0]}).";
        }
    }

    [UnmanagedCallersOnly]
    private static void Hush(nint domain, int level, nint message, nint data)
    {
    }
}
