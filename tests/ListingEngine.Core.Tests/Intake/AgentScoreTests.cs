using ListingEngine.Core.Intake;
using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Intake;

public sealed class AgentScoreTests
{
    [Fact]
    public void An_advert_that_tells_nothing_is_an_owners() => Assert.Equal(0, AgentScore.Of(new()).Score);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(5, true)]
    [InlineData(50, true)]
    public void A_phone_in_adverts_of_many_properties_is_an_agents(int others, bool likely) =>
        Assert.Equal(likely, AgentScore.Of(new() { PhoneProperties = others, Seller = SellerKind.Owner }).Score >= AgentScore.Likely);

    [Fact]
    public void A_full_name_in_many_adverts_makes_one_doubt() => Assert.InRange(AgentScore.Of(new() { NameProperties = 6 }).Score, 0.1, AgentScore.Likely);

    [Fact]
    public void The_black_list_decides() => Assert.Equal(1, AgentScore.Of(new() { IsListedAgent = true, Seller = SellerKind.Owner, Text = "без посредников" }).Score);

    [Fact]
    public void The_white_list_decides() => Assert.Equal(0, AgentScore.Of(new() { IsListedOwner = true, PhoneProperties = 40, Text = "агентство недвижимости" }).Score);

    [Theory]
    [InlineData(SellerKind.Agent)]
    [InlineData(SellerKind.Developer)]
    public void Who_says_so_is_believed(SellerKind seller) => Assert.True(AgentScore.Of(new() { Seller = seller }).Score >= AgentScore.Likely);

    [Fact]
    public void A_named_agency_is_one() => Assert.True(AgentScore.Of(new() { Agency = "Этажи" }).Score >= AgentScore.Likely);

    [Theory]
    [InlineData("Агентство недвижимости «Дом» поможет", Signs.AgencyWords)]
    [InlineData("Звоните, я риелтор Анна", Signs.AgencyWords)]
    [InlineData("Комиссия 50 % от месячной платы", Signs.CommissionWords)]
    [InlineData("Наш клиент продаёт квартиру", Signs.ClientWords)]
    [InlineData("Эксклюзивный договор, ключи у нас", Signs.ExclusiveWords)]
    [InlineData("Показ по предварительной договорённости с собственником", Signs.ViewingWords)]
    [InlineData("Юридическое сопровождение сделки", Signs.ServiceWords)]
    [InlineData("Поможем с одобрением, поможем получить ипотеку", Signs.ServiceWords)]
    public void Words_of_the_trade_speak_for_an_agent(string text, string code)
    {
        var sign = Assert.Single(AgentScore.Of(new() { Text = text }).Signs);
        Assert.Equal(code, sign.Code);
        Assert.True(sign.Weight > 0);
        Assert.Contains(sign.Details[0], text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Собственник, без посредников")]
    [InlineData("Агентам не звонить! Продаю сам")]
    [InlineData("Риелторов просьба не беспокоить")]
    [InlineData("Без агентств, без комиссии")]
    [InlineData("Агентства недвижимости просьба не звонить")]
    [InlineData("Комиссии нет, комиссия 0")]
    public void Owners_write_of_agents_too(string text) => Assert.DoesNotContain(AgentScore.Of(new() { Text = text }).Signs, s => s.Weight > 0);

    [Fact]
    public void Words_of_an_owner_speak_against() => Assert.Contains(AgentScore.Of(new() { Text = "Продаю от собственника, агентам не звонить" }).Signs, s => s is { Code: Signs.OwnerWords, Weight: < 0 });

    [Fact]
    public void Every_sign_has_a_code_of_its_own()
    {
        Assert.Distinct([.. Signs.OfAgents, .. Signs.OfTwins]);
        Assert.Equal(typeof(Signs).GetFields().Select(f => (string)f.GetRawConstantValue()!).Order(), Signs.OfAgents.Concat(Signs.OfTwins).Order());
    }

    [Fact]
    public void No_text_keeps_it_long()
    {
        var text = string.Concat(Enumerable.Repeat("агентство без показ по договорённости комиссия наш ", 20_000));
        Assert.True(AgentScore.Of(new() { Text = text }).Score > 0);
    }
}
