using Microsoft.Win32.SafeHandles;

namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>A picture of libvips: pixels that may not be computed yet. It belongs to the <see cref="VipsBench"/> on which it was made.</summary>
internal sealed class VipsImage : SafeHandleZeroOrMinusOneIsInvalid
{
    private const string Profile = "icc-profile-data";

    public VipsImage(nint owned)
        : base(true) => SetHandle(owned);

    public int Width => Native.vips_image_get_width(this);

    public int Height => Native.vips_image_get_height(this);

    public int Bands => Native.vips_image_get_bands(this);

    public bool HasAlpha => Native.vips_image_hasalpha(this);

    /// <summary>It says how its colours are meant.</summary>
    public bool HasProfile => Native.vips_image_get_typeof(this, Profile) != 0;

    /// <summary>Upright, width and height change places.</summary>
    public bool LiesOnItsSide => Native.vips_image_get_orientation_swap(this);

    public void ForgetProfile() => Native.vips_image_remove(this, Profile);

    /// <summary>Whoever computes its pixels stops, with an error.</summary>
    public void Kill() => Native.vips_image_set_kill(this, true);

    /// <summary>Computes the pixels: row by row, band by band.</summary>
    public unsafe byte[] Pixels()
    {
        var data = Native.vips_image_write_to_memory(this, out var length);
        if (data is null) throw VipsException.Of("write_to_memory");
        var pixels = new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
        Native.g_free(data);
        return pixels;
    }

    protected override bool ReleaseHandle()
    {
        Native.g_object_unref(handle);
        return true;
    }
}
