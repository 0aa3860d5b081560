using System.Runtime.InteropServices;

namespace ListingEngine.Host.Photos.Pictures.Vips;

/// <summary>GLib's box for a value of any type, laid out as in <c>gvalue.h</c>; it begins as zeros.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct GValue
{
    public nuint Type;
    public ulong First;
    public ulong Second;
}
