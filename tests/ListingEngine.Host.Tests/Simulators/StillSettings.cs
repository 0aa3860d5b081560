using System.Runtime.CompilerServices;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>Hundreds of small servers come and go in these tests: each would watch settings that it does not have, and a machine has 128 watchers for a user.</summary>
internal static class StillSettings
{
    [ModuleInitializer]
    internal static void Begin() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
