using Microsoft.AspNetCore.Components;
using UCCMS.Web.Exports.Lists;

namespace UCCMS.Web.Shared;

/// <summary>The list by a saved view: which columns are put away may stand in the address, and a person may want it to open with a view.</summary>
public partial class DataTable<TRow>
{
    private const char Between = '~';
    private const string None = "-";

    private string HiddenWords => hidden.Count == 0 ? None : string.Join(Between, hidden.Order(StringComparer.Ordinal));

    private void Choose(IReadOnlySet<string> without)
    {
        hidden = without;
        if (isFixed)
        {
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(Prefix + ListWords.Hide, HiddenWords), replace: true);
        }
    }

    // Only a list that is opened without any wish; "all rows" is one.
    private async Task<bool> OpensElsewhereAsync()
    {
        wasOpened = true;
        var here = new Uri(Navigation.Uri);
        if (here.Query.Length > 0 || await Shelf.DefaultAsync(ChoiceKey) is not { } view || here != new Uri(Navigation.Uri))
        {
            return false;
        }

        Navigation.NavigateTo(ListViews.AddressOf(view, here, Prefix), replace: true);
        return true;
    }
}
