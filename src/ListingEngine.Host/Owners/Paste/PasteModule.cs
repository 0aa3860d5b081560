namespace ListingEngine.Host.Owners.Paste;

/// <summary>Adverts that a person pastes.</summary>
internal static class PasteModule
{
    public static IServiceCollection AddPaste(this IServiceCollection services) => services.AddSingleton<LinkFetch>().AddSingleton<PastedAdverts>();
}
