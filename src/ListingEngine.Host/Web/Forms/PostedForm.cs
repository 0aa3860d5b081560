using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ListingEngine.Host.Web.Forms;

/// <summary>
/// Gives every posted form the token without which it is refused: ASP.NET Core leaves it out where a form names its address. A form that says
/// <c>asp-antiforgery="false"</c> is let in by the secret in its address, and its page keeps no cookie.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostedForm(IHtmlGenerator generator) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    // Before the framework's own, which forgets afterwards whether there is a token.
    public override int Order => -1001;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.AllAttributes.TryGetAttribute("asp-antiforgery", out var told) && told.Value is false) return;
        await output.GetChildContentAsync();
        if (generator.GenerateAntiforgery(View) is { } token) output.PostContent.AppendHtml(token);
    }
}
