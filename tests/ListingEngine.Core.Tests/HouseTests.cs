using System.Reflection;
using System.Text.RegularExpressions;
using ListingEngine.Core.Objects;
using PropertyAttributes = ListingEngine.Core.Objects.PropertyAttributes;

namespace ListingEngine.Core.Tests;

/// <summary>What no compiler watches over.</summary>
public partial class HouseTests
{
    private static readonly Type[] Scalars =
    [
        typeof(bool), typeof(int), typeof(long), typeof(decimal), typeof(double),
        typeof(DateOnly), typeof(TimeOnly), typeof(DateTimeOffset),
    ];

    // In two halves each, so that this file is not among the findings.
    private static readonly string[] Unwelcome =
    [
        "nuget" + ".org", "npm" + "js.", "/fa" + "rm/",
        "/work/" + "main", "/work/" + "wt", "/work/" + "shared", "/work/" + "steering", "/work/" + ".library",
    ];

    [Fact]
    public void A_namespace_is_its_folder() => SourceTree.AssertNone(
        from file in SourceTree.CSharp
        where Watched().IsMatch(file) && Path.GetFileName(file) != "Program.cs"
        let folder = Path.GetDirectoryName(file)!.Split('/', 2)[1].Replace('/', '.')
        let line = SourceTree.Lines(file).FirstOrDefault(l => NamespaceLine().IsMatch(l.Text))
        let name = line.Text is null ? "none" : NamespaceLine().Match(line.Text).Groups[1].Value
        where name != folder
        select $"{file}:{line.Number}: the namespace is {name}, the folder {folder}");

    [Fact]
    public void A_file_has_300_lines_at_most() => SourceTree.AssertNone(
        from file in SourceTree.CSharp
        where !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.Contains("Dialect", StringComparison.Ordinal)
        let lines = SourceTree.Lines(file).Count()
        where lines > 300
        select $"{file}:301: {lines} lines; split it by its second idea");

    [Fact]
    public void Program_is_a_table_of_contents()
    {
        const string Program = "src/ListingEngine.Host/Program.cs";
        var lines = SourceTree.Lines(Program).Count();
        Assert.True(lines < 60, $"{Program}:60: {lines} lines; it is under 60");
    }

    [Fact]
    public void An_attribute_is_a_nullable_scalar_that_says_its_name_and_begins_as_not_told()
    {
        var fresh = new PropertyAttributes();
        var nullability = new NullabilityInfoContext();
        SourceTree.AssertNone(
            from property in typeof(PropertyAttributes).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            let fault = Fault(property, fresh, nullability)
            where fault is not null
            select $"{Place(property)}: {property.Name} {fault}");
    }

    [Fact]
    public void No_file_names_a_registry_or_a_folder_of_the_machine_it_was_written_on() => SourceTree.AssertNone(
        from file in SourceTree.Files
        from line in SourceTree.Lines(file)
        from unwelcome in Unwelcome
        where line.Text.Contains(unwelcome, StringComparison.OrdinalIgnoreCase)
        select $"{file}:{line.Number}: names {unwelcome}");

    private static string? Fault(PropertyInfo property, PropertyAttributes fresh, NullabilityInfoContext nullability)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType);
        var fits = property.PropertyType == typeof(string)
            ? nullability.Create(property).WriteState == NullabilityState.Nullable
            : type is not null && (type.IsEnum || Scalars.Contains(type));
        if (!fits) return "is no nullable scalar, text or enum";
        if (property.GetValue(fresh) is not null) return "has an initialiser";
        return property.GetCustomAttribute<ToldAttribute>() is null ? "has no [Told]" : null;
    }

    private static string Place(PropertyInfo property)
    {
        var declaration = new Regex($@"\b{property.Name}\s*(\{{|=>|$)");
        return (from file in SourceTree.CSharp
                where file.StartsWith("src/ListingEngine.Core/Objects/PropertyAttributes", StringComparison.Ordinal)
                from line in SourceTree.Lines(file)
                where line.Text.Contains("public", StringComparison.Ordinal) && declaration.IsMatch(line.Text)
                select $"{file}:{line.Number}").FirstOrDefault() ?? "PropertyAttributes";
    }

    [GeneratedRegex(@"^(src|tests/[^/]+\.Tests)/")]
    private static partial Regex Watched();

    [GeneratedRegex(@"^namespace\s+([\w.]+)")]
    private static partial Regex NamespaceLine();
}
