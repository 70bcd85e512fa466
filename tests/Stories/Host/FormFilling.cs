using AngleSharp.Html.Dom;

namespace Huiyin.Tests.Stories;

/// <summary>What a browser would send for a form.</summary>
internal static class FormFilling
{
    public static HttpContent Of(IHtmlFormElement form, IReadOnlyList<(string Field, string Value)> values)
    {
        var asked = values.ToLookup(value => value.Field, value => value.Value, StringComparer.Ordinal);
        foreach (var field in asked)
        {
            CheckOffered(form, field.Key, [.. field]);
        }

        var sent = Standing(form).Where(pair => !asked.Contains(pair.Field)).Concat(values.Where(value => value.Value.Length > 0 || !IsTick(form, value.Field))).ToList();
        if (form.Enctype != "multipart/form-data")
        {
            return new FormUrlEncodedContent(sent.Select(pair => KeyValuePair.Create(pair.Field, pair.Value)));
        }

        var parts = new MultipartFormDataContent();
        foreach (var (field, value) in sent)
        {
            parts.Add(new StringContent(value), field);
        }

        return parts;
    }

    // What stands in the form when nobody touches it.
    private static IEnumerable<(string Field, string Value)> Standing(IHtmlFormElement form)
    {
        foreach (var element in form.Elements.Where(element => !string.IsNullOrEmpty(element.GetAttribute("name")) && !element.HasAttribute("disabled")))
        {
            var name = element.GetAttribute("name")!; // not empty: filtered
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } tick when tick.IsChecked:
                    yield return (name, tick.HasAttribute("value") ? tick.Value : "on");
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "button" or "file" or "image" or "reset") } input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement { SelectedOptions.Length: > 0 } select:
                    yield return (name, select.SelectedOptions[0].Value);
                    break;
            }
        }
    }

    private static void CheckOffered(IHtmlFormElement form, string field, IReadOnlyList<string> values)
    {
        var elements = form.Elements.Where(element => element.GetAttribute("name") == field).ToList();
        Assert.True(elements.Count > 0, $"The form to {form.GetAttribute("action")} has no field {field}; it has {string.Join(", ", form.Elements.Select(element => element.GetAttribute("name")).Distinct())}.");
        var closed = elements.OfType<IHtmlInputElement>().Where(input => input.Type is "checkbox" or "radio" or "hidden").ToList();
        var options = elements.OfType<IHtmlSelectElement>().SelectMany(select => select.Options).Select(option => option.Value)
            .Concat(closed.Where(input => input.Type != "hidden").Select(input => input.HasAttribute("value") ? input.Value : "on"))
            .Concat(elements.OfType<IHtmlButtonElement>().Select(button => button.Value)).ToList();
        if (options.Count > 0)
        {
            Assert.All(values.Where(value => value.Length > 0), value => Assert.Contains(value, options));
        }
    }

    private static bool IsTick(IHtmlFormElement form, string field) =>
        form.Elements.OfType<IHtmlInputElement>().Any(input => input.Name == field && input.Type is "checkbox" or "radio");
}
