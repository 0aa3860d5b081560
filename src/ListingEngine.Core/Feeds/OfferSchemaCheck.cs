using System.Xml;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// Checks one offer that is already read against the schema of its category. Form, attributes and spaces are the business of
/// <see cref="SchemaCheck"/>, which sees the file itself.
/// </summary>
public static class OfferSchemaCheck
{
    /// <param name="offer">Whose type the schema names after its element: <c>objectType</c> for <c>object</c>.</param>
    /// <param name="schema">Path below <c>feeds-schemas/</c>.</param>
    public static IReadOnlyList<SchemaFault> Faults(FeedNode offer, string schema)
    {
        var set = FeedSchemas.Get(schema);
        var faults = new List<SchemaFault>();
        var names = new NameTable();
        var validator = new XmlSchemaValidator(names, set, new XmlNamespaceManager(names), XmlSchemaValidationFlags.None);
        var at = offer;
        validator.ValidationEventHandler += (_, e) => faults.Add(new(at.Line, at.Column, e.Message));
        validator.Initialize(set.GlobalTypes[new XmlQualifiedName(offer.Name + "Type")]!);
        Walk(offer);
        validator.EndValidation();
        return faults;

        void Walk(FeedNode node)
        {
            at = node;
            validator.ValidateElement(node.Name, "", null);
            validator.ValidateEndOfAttributes(null);
            if (node.Text.Length > 0) validator.ValidateText(node.Text);
            foreach (var child in node.Children) Walk(child);
            at = node;
            validator.ValidateEndElement(null);
        }
    }
}
