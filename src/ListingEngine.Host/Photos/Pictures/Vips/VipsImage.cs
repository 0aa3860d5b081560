using Microsoft.Win32.SafeHandles;

namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>A picture of libvips, its pixels perhaps not computed yet; it belongs to the <see cref="VipsBench"/> where it was made.</summary>
internal sealed class VipsImage : SafeHandleZeroOrMinusOneIsInvalid
{
    public VipsImage(nint owned)
        : base(true) => SetHandle(owned);

    public int Width => Native.vips_image_get_width(this);

    public int Height => Native.vips_image_get_height(this);

    public bool HasAlpha => Native.vips_image_hasalpha(this);

    /// <summary>It says how its colours are meant.</summary>
    public bool HasProfile => Native.vips_image_get_typeof(this, "icc-profile-data") != 0;

    /// <summary>Upright, width and height change places.</summary>
    public bool LiesOnItsSide => Native.vips_image_get_orientation_swap(this);

    /// <summary>Drops all that is told beside the pixels: EXIF, XMP, IPTC, the profile, comments.</summary>
    public unsafe void ForgetFields()
    {
        var fields = Native.vips_image_get_fields(this);
        for (var field = fields; *field is not null; field++) Native.vips_image_remove(this, *field);
        Native.g_strfreev(fields);
    }

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
