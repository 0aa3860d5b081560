using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Reads one <c>Ad</c>: first what it is, then the elements of its template, then whatever any template has a word for.</summary>
internal sealed class AvitoReader(FeedNode ad)
{
    /// <summary>How the seller wants to be reached is set in the account: kept aside, but known well.</summary>
    private static readonly string[] OfTheAccount = ["ContactMethod", "InternetCalls", "CallsDevices", "AllowEmail"];

    private readonly PropertyObject _object = new();
    private readonly List<Reason> _refused = [];
    private readonly List<FeedNode> _notUnderstood = [];

    public ReadOffer Read()
    {
        var id = ad.TakeText("Id");
        if (id is null) _refused.Add(new(FeedProblems.NoId));
        _object.ExternalId = id;
        _object.FeedId = id ?? "";
        var knownDeal = ReadDeal();
        var knownKind = ReadKind();
        var promotion = AvitoPromotion.Read(ad, _notUnderstood.Add);
        var contact = ReadContact();
        _object.Description = AvitoDescription.Plain(ad.TakeText("Description"));
        AvitoPhotos.Read(ad, _object.Photos, _notUnderstood.Add);
        ReadElements(knownKind && knownDeal ? AvitoKinds.Template(_object) : AvitoTemplate.None);
        ReadShare(knownKind);
        return new()
        {
            Id = id,
            Object = _object,
            Contact = contact,
            Promotion = promotion,
            Refused = _refused,
            Problems = Problems(),
            Line = ad.Line,
        };
    }

    private bool ReadDeal()
    {
        var lease = ad.Take("LeaseType");
        var byDay = lease is not null && lease.Text.Contains("суточно", StringComparison.OrdinalIgnoreCase);
        if (lease is { Text.Length: > 0 } && !byDay && !lease.Text.Contains("срок", StringComparison.OrdinalIgnoreCase)) Leave(lease);
        var operation = ad.Take("OperationType");
        var deal = operation is { Text.Length: > 0 } ? AvitoHeadWords.Deal(operation.Text)
            : lease is { Taken: true, Text.Length: > 0 } ? Deal.LongRent : null;
        if (deal is null)
        {
            _refused.Add(operation is { Text.Length: > 0 } ? new(FeedProblems.DealUnknown, operation.Text) : new(FeedProblems.DealMissing));
            if (operation is not null) operation.Taken = operation.Text.Length == 0;
            return false;
        }

        _object.Deal = deal == Deal.Sale ? Deal.Sale : byDay ? Deal.DailyRent : Deal.LongRent;
        _object.PricePeriod = _object.Deal switch { Deal.Sale => null, Deal.DailyRent => PricePeriod.Day, _ => PricePeriod.Month };
        return true;
    }

    private bool ReadKind()
    {
        var category = ad.Take("Category");
        var market = ad.Take("MarketType");
        if (market is { Text.Length: > 0 })
        {
            if (market.Text.StartsWith("Новостро", StringComparison.OrdinalIgnoreCase)) _object.Market = Market.NewBuilding;
            else if (!market.Text.StartsWith("Втор", StringComparison.OrdinalIgnoreCase)) Leave(market);
        }

        if (category is { Text.Length: > 0 } && AvitoHeadWords.Kind(category.Text, ad) is { } kind)
        {
            _object.Kind = kind;
            if (AvitoHeadWords.IsAbroad(category.Text)) ReadCountry();
            return true;
        }

        var type = ad.Children.FirstOrDefault(c => c is { Name: "ObjectType", Taken: false, Text.Length: > 0 });
        if (category is { Text.Length: > 0 })
            _refused.Add(new(FeedProblems.KindUnknown, type is null ? category.Text : $"{category.Text}: {type.Text}"));
        else _refused.Add(new(FeedProblems.KindMissing));
        if (category is not null) category.Taken = category.Text.Length == 0;
        return false;
    }

    // It decides the template, so that it is read before the rest.
    private void ReadCountry()
    {
        _object.Address.Country = ad.TakeText("Country");
        if (!AvitoPlace.IsAbroad(_object)) _refused.Add(new(AvitoForeignRules.Country.Rule));
    }

    private OfferContact ReadContact()
    {
        var phones = new List<string>(1);
        foreach (var node in ad.TakeAll("ContactPhone"))
        {
            if (Phones.Read(node.Text) is { } number) phones.Add(number);
            else
                foreach (var part in node.Text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    phones.Add(Phones.Read(part) ?? part);
        }

        return new()
        {
            Name = ad.TakeText("ManagerName"),
            Phones = phones,
            Email = ad.TakeText("EMail"),
            Organization = ad.TakeText("CompanyName"),
        };
    }

    private void ReadElements(AvitoTemplate template)
    {
        var (before, foreign, currency) = (ad.Take("BasePriceND"), ad.Take("CurrencyPrice"), ad.Take("Currency"));
        AvitoVocabulary.Of(template).Read(ad, _object, (_, node) => _notUnderstood.Add(node));
        AvitoVocabulary.Everything.Read(ad, _object, (_, node) =>
        {
            if (!_notUnderstood.Contains(node)) _notUnderstood.Add(node);
        });
        if (before is { Text.Length: > 0 }) ReadDiscount(before);
        ReadForeignPrice(foreign, currency);
    }

    private void ReadDiscount(FeedNode before)
    {
        if (Numbers.Read(before.Text) is { } full && _object.Price is { } less && full > less)
            (_object.Price, _object.Attributes.DiscountPrice) = (full, less);
        else Leave(before);
    }

    private void ReadForeignPrice(FeedNode? price, FeedNode? currency)
    {
        if (Numbers.Read(price?.Text) is { } amount && AvitoWords.ForeignCurrency.Read(currency?.Text) is { } known)
        {
            (_object.Price, _object.Currency) = (amount, known);
            return;
        }

        if (price is { Text.Length: > 0 }) Leave(price);
        if (currency is { Text.Length: > 0 }) Leave(currency);
    }

    // Avito sells a share of a flat or a house as an option: the object is then a kind of its own.
    private void ReadShare(bool knownKind)
    {
        if (!knownKind || _object.Deal != Deal.Sale || _object.Attributes.IsShareSale != true) return;
        _object.Kind = _object.Kind switch
        {
            ObjectKind.Flat => ObjectKind.FlatShare,
            ObjectKind.House => ObjectKind.HousePart,
            _ => _object.Kind,
        };
    }

    private void Leave(FeedNode node)
    {
        node.Taken = false;
        _notUnderstood.Add(node);
    }

    private List<Reason> Problems()
    {
        var problems = new List<Reason>();
        var said = new HashSet<string>();
        foreach (var node in _notUnderstood)
        {
            if (node.Taken) continue;
            problems.Add(new(FeedProblems.NotUnderstood, $"{node.Name}: {Content(node)}"));
            said.Add(node.Name);
        }

        _object.Unread = UnreadNodes.Of(ad);
        foreach (var unread in _object.Unread)
        {
            var end = unread.Path.LastIndexOf('/');
            var last = unread.Path[(end + 1)..];
            var first = unread.Path.AsSpan(0, Math.Max(0, unread.Path.IndexOf('/', StringComparison.Ordinal))).ToString();
            if (said.Contains(last) || said.Contains(first)) continue;
            if (OfTheAccount.Contains(unread.Path)) continue;
            if (said.Add(unread.Path)) problems.Add(new(FeedProblems.UnknownElement, unread.Path));
        }

        return problems;
    }

    private static string Content(FeedNode node)
    {
        const int most = 200;
        var text = node.Children.Count == 0 ? node.Text
            : string.Join(" | ", node.Children.Where(c => !c.Taken).Select(c => c.Text).Prepend(node.Text).Where(t => t.Length > 0));
        if (text.Length == 0 && node.Attributes.Count > 0) text = node.Attributes[0].Value;
        return AvitoText.Cut(text, most);
    }
}
