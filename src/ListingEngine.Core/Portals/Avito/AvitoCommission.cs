using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>
/// The agent's fee on commercial premises, for agents only: an owner's advert that carried the flag was refused (F26, 2026-07-23).
/// </summary>
internal static class AvitoCommission
{
    public static AvitoElement SellPresence { get; } = Presence("AgentSellCommissionPresence");

    public static AvitoElement SellSize { get; } = Size("AgentSellCommissionSize");

    public static AvitoElement LeasePresence { get; } = Presence("AgentLeaseCommissionPresence");

    public static AvitoElement LeaseSize { get; } = Size("AgentLeaseCommissionSize");

    private static decimal? Fee(PropertyObject o) => o.Attributes.SellerRole is null or SellerRole.Agency ? AvitoMoney.Fee(o) : null;

    // «Да» alone tells no number, so that the size is what counts when it stands beside.
    private static AvitoElement Presence(string name) => AvitoElement.Choice(name, "attributes.clientFeePercent",
        o => Fee(o) switch { null => null, 0 => "Нет", _ => "Да" }, (o, text) => Flags.Read(text) switch
        {
            false => (o.Attributes.ClientFeePercent = 0) is not null,
            true => true,
            null => false,
        });

    private static AvitoElement Size(string name) => AvitoElement.Amount(name, "attributes.clientFeePercent",
        o => Fee(o) is > 0 and var fee ? fee : null, (o, fee) => o.Attributes.ClientFeePercent = fee);
}
