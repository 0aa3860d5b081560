using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// The deal: on which terms, for whom, at what further cost.
public sealed partial record PropertyAttributes
{
    /// <summary>What kind of sale or rent it is.</summary>
    [Told("Вид сделки", "Deal status", Fits.All, Part = PartOfObject.Terms)]
    public DealStatus? DealStatus { get; set; }

    /// <summary>By which contract a new flat is bought.</summary>
    [Told("Договор", "Contract", Fits.Flats, Part = PartOfObject.Terms, Deals = Deals.Sale)]
    public SaleContract? SaleContract { get; set; }

    /// <summary>In which role the company advertises; none means agency.</summary>
    [Told("Кто продаёт", "Seller's role", Fits.All, Part = PartOfObject.Terms)]
    public SellerRole? SellerRole { get; set; }

    /// <summary>Whether the price may be discussed.</summary>
    [Told("Торг", "Haggling", Fits.All, Part = PartOfObject.Terms)]
    public bool? HaggleAllowed { get; set; }

    /// <summary>To which price one may come.</summary>
    [Told("Цена с торгом", "Price after haggling", Fits.Flats | Fits.Houses, Unit.Rouble, Part = PartOfObject.Terms)]
    public decimal? HagglePrice { get; set; }

    /// <summary>On which terms.</summary>
    [Told("Условия торга", "Haggling terms", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms)]
    public string? HaggleConditions { get; set; }

    /// <summary>Whether a mortgage is possible.</summary>
    [Told("Ипотека", "Mortgage", Fits.Flats | Fits.Houses | Fits.Land, Part = PartOfObject.Terms, Deals = Deals.Sale)]
    public bool? MortgageAllowed { get; set; }

    /// <summary>Whether other agents should not call.</summary>
    [Told("Агентам не звонить", "Not for agents", Fits.All, Part = PartOfObject.Terms)]
    public bool? NotForAgents { get; set; }

    /// <summary>Whether only a share is sold.</summary>
    [Told("Продажа доли", "Sale of a share", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Sale)]
    public bool? IsShareSale { get; set; }

    /// <summary>Whether the object goes by auction.</summary>
    [Told("Аукцион", "Auction", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Sale)]
    public bool? IsAuction { get; set; }

    /// <summary>Starting price of the auction.</summary>
    [Told("Цена аукциона", "Auction price", Fits.Flats, Unit.Rouble, Part = PartOfObject.Terms, Deals = Deals.Sale)]
    public decimal? AuctionPrice { get; set; }

    /// <summary>Last day of the auction.</summary>
    [Told("Конец приёма заявок", "Auction closes", Fits.Flats, Part = PartOfObject.Terms, Deals = Deals.Sale)]
    public DateOnly? AuctionLastDate { get; set; }

    /// <summary>What the client pays the agency.</summary>
    [Told("Комиссия с клиента", "Client's fee", Fits.All, Unit.Percent, Part = PartOfObject.Terms)]
    public decimal? ClientFeePercent { get; set; }

    /// <summary>What another agent is paid.</summary>
    [Told("Комиссия агенту", "Partner agent's fee", Fits.Flats | Fits.Houses | Fits.Commercial, Unit.Percent, Part = PartOfObject.Terms)]
    public decimal? PartnerFeePercent { get; set; }

    /// <summary>Bonus for another agent, in AgentBonusUnit.</summary>
    [Told("Бонус агенту", "Agent's bonus", Fits.All, Part = PartOfObject.Terms)]
    public decimal? AgentBonus { get; set; }

    /// <summary>Whether the bonus is money or a share of the price.</summary>
    [Told("Бонус: в чём", "Unit of the bonus", Fits.All, Part = PartOfObject.Terms)]
    public BonusUnit? AgentBonusUnit { get; set; }

    /// <summary>Prepayment as a share of the rent, 0 to 100.</summary>
    [Told("Предоплата", "Prepayment", Fits.Flats | Fits.Houses | Fits.Commercial, Unit.Percent,
        Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public decimal? PrepaymentPercent { get; set; }

    /// <summary>How many months are paid ahead, 1 to 12.</summary>
    [Told("Предоплата, месяцев", "Months prepaid", Fits.Flats | Fits.Houses | Fits.Commercial, Unit.Month,
        Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public int? PrepayMonths { get; set; }

    /// <summary>Deposit as a share of the rent.</summary>
    [Told("Обеспечительный платёж", "Security payment", Fits.Commercial, Unit.Percent, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public decimal? SecurityPaymentPercent { get; set; }

    /// <summary>Whether a deposit is asked.</summary>
    [Told("Залог", "Deposit asked", Fits.Flats | Fits.Houses | Fits.Garages | Fits.Commercial,
        Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? DepositRequired { get; set; }

    /// <summary>Deposit in money; 0 means none.</summary>
    [Told("Сумма залога", "Deposit", Fits.Flats | Fits.Houses | Fits.Garages | Fits.Commercial, Unit.Rouble,
        Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public decimal? Deposit { get; set; }

    /// <summary>Deposit in monthly rents, in halves, 0 to 3.</summary>
    [Told("Залог, месяцев", "Deposit in months", Fits.All, Unit.Month, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public decimal? DepositMonths { get; set; }

    /// <summary>Whether utilities are in the price.</summary>
    [Told("КУ включены", "Utilities included", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? UtilitiesIncluded { get; set; }

    /// <summary>What utilities cost when they are not in the price.</summary>
    [Told("Коммунальные платежи", "Utilities", Fits.Flats | Fits.Houses, Unit.RoublePerMonth,
        Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public decimal? UtilitiesPrice { get; set; }

    /// <summary>Who pays what the meters show.</summary>
    [Told("Счётчики платит арендатор", "Meters paid by tenant", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? MetersPaidByTenant { get; set; }

    /// <summary>Whether cleaning is in the price.</summary>
    [Told("Уборка включена", "Cleaning included", Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? CleaningIncluded { get; set; }

    /// <summary>Whether electricity is in the price.</summary>
    [Told("Электричество включено", "Electricity included", Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? ElectricityIncluded { get; set; }

    /// <summary>Whether operating costs are in the price.</summary>
    [Told("Эксплуатация включена", "Operating costs included", Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? OperatingCostsIncluded { get; set; }

    /// <summary>Whether children are welcome.</summary>
    [Told("Можно с детьми", "Children allowed", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? ChildrenAllowed { get; set; }

    /// <summary>Whether pets are welcome.</summary>
    [Told("Можно с животными", "Pets allowed", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? PetsAllowed { get; set; }

    /// <summary>Whether smoking is allowed.</summary>
    [Told("Можно курить", "Smoking allowed", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? SmokingAllowed { get; set; }

    /// <summary>Whether parties are allowed.</summary>
    [Told("Можно для мероприятий", "Parties allowed", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? PartiesAllowed { get; set; }

    /// <summary>Who is wanted as a tenant.</summary>
    [Told("Кому сдаётся", "For whom", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public TenantsKind? Tenants { get; set; }

    /// <summary>A few months or long.</summary>
    [Told("Срок аренды", "Lease term", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public LeaseTerm? LeaseTerm { get; set; }

    /// <summary>Shortest lease.</summary>
    [Told("Минимальный срок аренды", "Minimum lease", Fits.Commercial, Unit.Month, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public int? MinLeaseMonths { get; set; }

    /// <summary>Whether the first time is free.</summary>
    [Told("Арендные каникулы", "Rent holidays", Fits.Commercial, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? RentHolidays { get; set; }

    /// <summary>Number of beds.</summary>
    [Told("Кроватей", "Beds", Fits.Flats | Fits.Houses, Unit.Pieces, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public int? Beds { get; set; }

    /// <summary>Number of people who can sleep.</summary>
    [Told("Спальных мест", "Sleeping places", Fits.Flats | Fits.Houses, Unit.Pieces, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public int? SleepingPlaces { get; set; }

    /// <summary>Number of guests for daily rent.</summary>
    [Told("Гостей", "Guests", Fits.Flats | Fits.Houses, Unit.Pieces, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public int? Guests { get; set; }

    /// <summary>Whether documents for accounting are given.</summary>
    [Told("Отчётные документы", "Accounting documents", Fits.Flats | Fits.Houses, Part = PartOfObject.Terms, Deals = Deals.Rent)]
    public bool? AccountingDocuments { get; set; }

    /// <summary>Final price after a discount, not above the price.</summary>
    [Told("Цена со скидкой", "Discounted price", Fits.Flats, Unit.Rouble, Part = PartOfObject.Terms)]
    public decimal? DiscountPrice { get; set; }

    /// <summary>When the discount ends.</summary>
    [Told("Скидка до", "Discount ends", Fits.Flats, Part = PartOfObject.Terms)]
    public DateTimeOffset? DiscountEnds { get; set; }

    /// <summary>On which terms.</summary>
    [Told("Условия скидки", "Discount terms", Fits.Flats, Part = PartOfObject.Terms)]
    public string? DiscountTerms { get; set; }

    /// <summary>How the price stands to VAT.</summary>
    [Told("Налог", "VAT", Fits.Commercial, Part = PartOfObject.Terms)]
    public VatForm? Vat { get; set; }

    /// <summary>The tax in money.</summary>
    [Told("НДС", "VAT amount", Fits.Commercial, Unit.Rouble, Part = PartOfObject.Terms)]
    public decimal? VatPrice { get; set; }

    /// <summary>From the equity contract; portals ask for it when a person assigns it.</summary>
    [Told("Дольщик: фамилия", "Shareholder's last name", Fits.Flats, Part = PartOfObject.Papers, Deals = Deals.Sale)]
    public string? ShareholderLastName { get; set; }

    /// <summary>From the equity contract.</summary>
    [Told("Дольщик: имя", "Shareholder's first name", Fits.Flats, Part = PartOfObject.Papers, Deals = Deals.Sale)]
    public string? ShareholderFirstName { get; set; }

    /// <summary>From the equity contract.</summary>
    [Told("Дольщик: отчество", "Shareholder's patronymic", Fits.Flats, Part = PartOfObject.Papers, Deals = Deals.Sale)]
    public string? ShareholderPatronymic { get; set; }

    /// <summary>Of a company that assigns its contract.</summary>
    [Told("Дольщик: ИНН", "Shareholder's INN", Fits.Flats, Part = PartOfObject.Papers, Deals = Deals.Sale)]
    public string? ShareholderInn { get; set; }

    /// <summary>Address of a ZIP for moderators.</summary>
    [Told("Договор долевого участия", "Equity contract", Fits.Flats, Part = PartOfObject.Papers, Deals = Deals.Sale)]
    public string? DduUrl { get; set; }

    /// <summary>Address of the developer's declaration.</summary>
    [Told("Проектная декларация", "Project declaration", Fits.Flats, Part = PartOfObject.Papers, Deals = Deals.Sale)]
    public string? ProjectDeclarationUrl { get; set; }

    /// <summary>Whether the object is shown without meeting.</summary>
    [Told("Онлайн-показ", "Remote showing", Fits.All, Part = PartOfObject.Media)]
    public bool? SafeShowing { get; set; }

    /// <summary>Own title, where a portal takes one.</summary>
    [Told("Заголовок", "Title", Fits.All, Part = PartOfObject.Media)]
    public string? Title { get; set; }

    /// <summary>Page of the object on the company's own site.</summary>
    [Told("Страница на сайте", "Page", Fits.All, Part = PartOfObject.Media)]
    public string? PageUrl { get; set; }

    /// <summary>Direct link.</summary>
    [Told("Видео YouTube", "YouTube video", Fits.All, Part = PartOfObject.Media)]
    public string? YoutubeUrl { get; set; }

    /// <summary>Direct link.</summary>
    [Told("Видео Rutube", "Rutube video", Fits.All, Part = PartOfObject.Media)]
    public string? RutubeUrl { get; set; }

    /// <summary>Video on any hosting.</summary>
    [Told("Видео", "Video", Fits.All, Part = PartOfObject.Media)]
    public string? VideoUrl { get; set; }

    /// <summary>Direct link to a file.</summary>
    [Told("Видеофайл", "Video file", Fits.All, Part = PartOfObject.Media)]
    public string? VideoFileUrl { get; set; }

    /// <summary>Address of a virtual tour.</summary>
    [Told("3D-тур", "Virtual tour", Fits.All, Part = PartOfObject.Media)]
    public string? TourUrl { get; set; }

    /// <summary>Whose tour it is.</summary>
    [Told("Вид тура", "Tour provider", Fits.All, Part = PartOfObject.Media)]
    public TourProvider? TourProvider { get; set; }

    /// <summary>Picture shown before the tour starts.</summary>
    [Told("Обложка тура", "Tour preview", Fits.All, Part = PartOfObject.Media)]
    public string? TourPreviewUrl { get; set; }

    /// <summary>Adopts an advert that already stands on Avito.</summary>
    [Told("Номер объявления Авито", "Avito ad number", Fits.All, Part = PartOfObject.Directories)]
    public long? AvitoId { get; set; }

    /// <summary>Cian: visible to professionals only.</summary>
    [Told("В закрытой базе", "Hidden base", Fits.All, Part = PartOfObject.Terms)]
    public bool? IsInHiddenBase { get; set; }
}
