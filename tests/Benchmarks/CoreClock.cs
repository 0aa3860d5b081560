using System.Runtime.InteropServices;

namespace ListingEngine.Benchmarks;

/// <summary>Time that this thread had on a core: other work on the machine does not lengthen it.</summary>
internal static class CoreClock
{
    private const int ThreadCpuTime = 3;

    public static double Microseconds
    {
        get
        {
            _ = clock_gettime(ThreadCpuTime, out var now);
            return now.Seconds * 1e6 + now.Nanoseconds / 1e3;
        }
    }

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out Moment now);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
