using ListingEngine.Core.Intake;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>How an advert is forgotten, whether its time is over or its owner asks for it: who it was goes, where and when it stood is kept.</summary>
internal static class Forgetting
{
    public static void Forget(this OwnerAdvert advert, DateTimeOffset now)
    {
        string[] names = advert.Contact is { } name ? [name] : [];
        advert.Listing = Impersonal.Of(advert.Listing, names, advert.Phones);
        advert.Address = advert.Address is { } address ? Unnamed.Text(address, names, advert.Phones) : null;
        advert.Reason = advert.Reason is { } reason ? Unnamed.Text(reason, names, advert.Phones) : null;
        advert.Phones = [];
        advert.Contact = null;
        // All of it may hold what was made of phones and names, or show them; the scores stay.
        advert.Keys = [];
        advert.Pictures = [];
        advert.Agent = advert.Twin = advert.TwinObject = null;
        advert.ForgottenAt = now;
    }
}
