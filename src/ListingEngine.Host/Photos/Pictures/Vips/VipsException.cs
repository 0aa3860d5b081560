using System.Runtime.InteropServices;

namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>libvips could not do something with a picture; most often the picture is broken.</summary>
internal sealed class VipsException(string message) : Exception(message)
{
    /// <summary>Takes the words of libvips away, which would otherwise pile up. They may be those of another picture that failed at the same time.</summary>
    public static unsafe VipsException Of(string operation)
    {
        var text = Native.vips_error_buffer_copy();
        var words = Marshal.PtrToStringUTF8((nint)text)?.Trim();
        Native.g_free(text);
        return new($"{operation}: {words}");
    }
}
