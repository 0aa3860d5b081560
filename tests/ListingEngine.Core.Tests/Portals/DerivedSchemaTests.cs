namespace ListingEngine.Core.Tests.Portals;

/// <summary>Schemas of portals that borrow a dialect: the lender's, with the few lines that the borrower has otherwise. ACCEPT=1 makes them anew.</summary>
public class DerivedSchemaTests
{
    private const string Tariffs = """
          <xs:simpleType name="DomclickTariff">
            <xs:restriction base="xs:string">
              <xs:enumeration value="express"/>
              <xs:enumeration value="premium"/>
              <xs:enumeration value="top"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:schema>
        """;

    [Fact]
    public void Domclick_over_yandex_has_its_tariff() => AssertDerived("domclick/yandex.xsd", "yandex/unofficial.xsd",
        Behind("      <xs:element name=\"vas\" type=\"Vas\"/>\n", "      <xs:element name=\"domclick-tariff\" type=\"DomclickTariff\"/>\n"), ("</xs:schema>", Tariffs));

    [Fact]
    public void Domclick_over_avito_has_its_tariff() => AssertDerived("domclick/avito.xsd", "avito/unofficial.xsd",
        Behind("      <xs:element name=\"AdStatus\" type=\"AdStatus\" minOccurs=\"0\"/>\n", "      <xs:element name=\"DomclickTariff\" type=\"DomclickTariff\" minOccurs=\"0\"/>\n"),
        ("</xs:schema>", Tariffs));

    [Fact]
    public void Domclick_over_cian_has_its_tariff() => AssertDerived("domclick/cian.xsd", "cian/unofficial.xsd",
        ("schemaLocation=\"parts/", "schemaLocation=\"../cian/parts/"),
        ("type=\"publishTermsType\"", "type=\"domclickPublishTermsType\""),
        ("</xs:schema>", """
              <xs:complexType name="domclickPublishTermsType">
                <xs:sequence>
                  <xs:element name="Terms">
                    <xs:complexType>
                      <xs:sequence>
                        <xs:element name="PublishTermSchema">
                          <xs:complexType>
                            <xs:sequence>
                              <xs:element name="DomclickServicesEnum" type="DomclickTariff"/>
                            </xs:sequence>
                          </xs:complexType>
                        </xs:element>
                      </xs:sequence>
                    </xs:complexType>
                  </xs:element>
                </xs:sequence>
              </xs:complexType>

            """ + Tariffs));

    [Fact]
    public void Bn_over_yandex_has_words_of_its_own_for_plots() => AssertDerived("bn/yandex.xsd", "yandex/unofficial.xsd",
        Behind("      <xs:enumeration value=\"участок\"/>\n", string.Concat(((string[])["ИЖС", "ДНП", "ФЕР", "ЛПХ", "свободного назначения"])
            .Select(w => $"      <xs:enumeration value=\"{w}\"/>\n"))));

    private static (string Was, string Is) Behind(string line, string more) => (line, line + more);

    private static void AssertDerived(string file, string lender, params (string Was, string Is)[] changes)
    {
        var made = File.ReadAllText(Path.Combine(SourceTree.Root, "feeds-schemas", lender));
        foreach (var (was, @is) in changes)
        {
            Assert.Contains(was, made, StringComparison.Ordinal);
            made = made.Replace(was, @is.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }

        Committed.AssertHolds($"feeds-schemas/{file}", made.TrimEnd('\n') + "\n");
    }
}
