using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>What is to be mended in a source's form, beside the fields of the page.</summary>
internal static class FormProblems
{
    /// <returns>Whether nothing is. What was typed and is no number at all counts too.</returns>
    public static bool Take(this ModelStateDictionary state, IReadOnlyList<(string Field, Phrase Says)> problems, PageText text)
    {
        foreach (var (key, entry) in state.Where(s => s.Value!.Errors.Count > 0).ToList())
        {
            entry!.Errors.Clear();
            // What has to be told says so itself below.
            if (key is not ($"Form.{nameof(SourceForm.Name)}" or $"Form.{nameof(SourceForm.Entrances)}")) entry.Errors.Add(text["Source.NotANumber"]);
        }

        foreach (var (field, says) in problems)
            if (!state.TryGetValue($"Form.{field}", out var known) || known.Errors.Count == 0) state.AddModelError($"Form.{field}", text.In(says));
        return state.All(s => s.Value!.Errors.Count == 0);
    }
}
