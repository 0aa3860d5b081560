using System.Globalization;
using System.Runtime.InteropServices;

namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>
/// Where one piece of work on pictures is done: it owns every image made on it and the bytes lent to it, and lets go of them all at its end. When
/// its time is over, whatever computes pixels here stops with a <see cref="VipsException"/>.
/// </summary>
internal sealed class VipsBench : IDisposable
{
    private readonly List<VipsImage> _images = [];
    private readonly List<GCHandle> _lent = [];
    private readonly Timer _timer;
    private bool _late;

    /// <exception cref="VipsMissingException">libvips is not installed.</exception>
    public VipsBench(TimeSpan limit)
    {
        VipsLibrary.Require();
        _timer = new(_ => StopAll(), null, limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>An operation that makes an image, with its arguments by libvips's names.</summary>
    /// <exception cref="VipsException">It cannot be done.</exception>
    public VipsImage Make(string operation, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var built = Build(operation, arguments);
        var value = Output(built, "out", Native.vips_image_get_type());
        var image = Keep(Native.g_value_dup_object(ref value));
        Native.g_value_unset(ref value);
        Drop(built);
        return image;
    }

    /// <summary>An operation that makes a file's bytes.</summary>
    /// <exception cref="VipsException">It cannot be done.</exception>
    public unsafe byte[] Save(string operation, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var built = Build(operation, arguments);
        var value = Output(built, "buffer", Native.vips_blob_get_type());
        var data = Native.vips_blob_get(Native.g_value_get_boxed(ref value), out var length);
        var bytes = new ReadOnlySpan<byte>(data, checked((int)length)).ToArray();
        Native.g_value_unset(ref value);
        Drop(built);
        return bytes;
    }

    /// <summary>The image with its pixels computed, so that they can be read more than once and in any order.</summary>
    public VipsImage InMemory(VipsImage image)
    {
        var computed = Native.vips_image_copy_memory(image);
        return computed == 0 ? throw VipsException.Of("copy_memory") : Keep(computed);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_images)
        {
            for (var i = _images.Count - 1; i >= 0; i--) _images[i].Dispose();
            _images.Clear();
        }

        foreach (var bytes in _lent) bytes.Free();
    }

    private void StopAll()
    {
        lock (_images)
        {
            _late = true;
            foreach (var image in _images) image.Kill();
        }
    }

    private VipsImage Keep(nint owned)
    {
        var image = new VipsImage(owned);
        lock (_images)
        {
            _images.Add(image);
            if (_late) image.Kill();
        }

        return image;
    }

    private nint Build(string name, ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var operation = Native.vips_operation_new(name);
        if (operation == 0) throw VipsException.Of(name);
        var failed = false;
        foreach (var (argument, value) in arguments) failed |= !Set(operation, argument, value);
        if (!failed && Native.vips_object_build(operation) == 0) return operation;
        Drop(operation);
        throw VipsException.Of(name);
    }

    private static void Drop(nint operation)
    {
        Native.vips_object_unref_outputs(operation);
        Native.g_object_unref(operation);
    }

    private bool Set(nint operation, string name, object argument)
    {
        var value = default(GValue);
        switch (argument)
        {
            case VipsImage image:
                Native.g_value_init(ref value, Native.vips_image_get_type());
                Native.g_value_set_object(ref value, image);
                break;
            case byte[] bytes:
                var blob = Lend(bytes);
                Native.g_value_init(ref value, Native.vips_blob_get_type());
                Native.g_value_set_boxed(ref value, blob);
                Native.vips_area_unref(blob);
                break;
            default:
                var text = Convert.ToString(argument, CultureInfo.InvariantCulture)!;
                return Native.vips_object_set_argument_from_string(operation, name, text) == 0;
        }

        Native.g_object_set_property(operation, name, ref value);
        Native.g_value_unset(ref value);
        return true;
    }

    /// <summary>libvips reads the array where it lies, as long as an image needs it.</summary>
    private unsafe nint Lend(byte[] bytes)
    {
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        _lent.Add(pinned);
        return Native.vips_blob_new(0, (byte*)pinned.AddrOfPinnedObject(), (nuint)bytes.Length);
    }

    private static GValue Output(nint operation, string name, nuint type)
    {
        var value = default(GValue);
        Native.g_value_init(ref value, type);
        Native.g_object_get_property(operation, name, ref value);
        return value;
    }
}
