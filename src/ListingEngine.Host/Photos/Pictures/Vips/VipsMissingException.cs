namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>This machine has no libvips that we can use: nothing can be done with pictures; everything else can.</summary>
internal sealed class VipsMissingException(string reason, Exception? inner = null)
    : Exception($"Pictures cannot be read: {reason} Please install libvips 8.14 or newer (Debian and Ubuntu: apt-get install libvips42).", inner);
