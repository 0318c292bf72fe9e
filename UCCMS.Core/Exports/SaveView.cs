using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>A person keeps what a list shows under a name; the same name again takes what it shows now.</summary>
[Requires(Permissions.Work)]
public sealed class SaveView(IExportsStore exports) : IUseCase<SaveView.Input, SavedViewId>
{
    /// <param name="ListKey">Which list.</param>
    /// <param name="Name">Up to 80 characters.</param>
    /// <param name="List">What it shows.</param>
    /// <param name="IsShared">For every post at the office.</param>
    public sealed record Input(string ListKey, string Name, ListAddress List, bool IsShared);

    /// <exception cref="RuleViolation">view.name, list.address</exception>
    public async Task<SavedViewId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        if (await exports.ViewNamedAsync(input.ListKey, input.Name.Trim(), ct) is { } earlier)
        {
            earlier.Change(input.List, input.IsShared);
            return earlier.Id;
        }

        var view = SavedView.Of(actor, input.ListKey, input.Name, input.List, input.IsShared);
        exports.Add(view);
        return view.Id;
    }
}
