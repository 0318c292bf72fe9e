using Microsoft.AspNetCore.Components;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>The part in which a person says which column of a file is which; the same for every kind of file.</summary>
public partial class ColumnPairing
{
    private readonly CommandId command = new();
    private readonly Dictionary<string, string> chosen = new(StringComparer.Ordinal);
    private IReadOnlyList<ColumnProposal> proposals = [];
    private FileHead? shown;
    private Outcome<Core.Organisation.Done>? outcome;

    [Parameter, EditorRequired]
    public FileFormat Format { get; set; } = default!;

    [Parameter, EditorRequired]
    public FileHead Head { get; set; } = default!;

    /// <summary>The file, or whose pairing it is.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>It was saved or removed: the file is to be read again.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool IsOwn => Head.Saved?.OfficeId == Actors.Current.OfficeId;

    private List<string> Missing =>
        [.. Format.Columns.Where(c => c.Required && !chosen.ContainsValue(c.Name)).Select(c => c.Name)];

    private HashSet<string> Twice =>
        [.. chosen.Values.Where(c => c.Length > 0).GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(shown, Head))
        {
            return;
        }

        (shown, outcome) = (Head, null);
        proposals = ColumnProposal.For(Head.Headers, Format.Columns, Head.Saved?.Pairs);
        chosen.Clear();
        foreach (var proposal in proposals)
        {
            chosen[proposal.Header] = proposal.Column;
        }
    }

    private void Choose(string header, ChangeEventArgs e) => chosen[header] = e.Value?.ToString() ?? string.Empty;

    private string? Mark(string column, string header) =>
        chosen.FirstOrDefault(c => c.Value == column && c.Key != header).Key is { } other ? $" (now “{other}”)" : null;

    private string? ErrorOf(string header)
    {
        if (outcome is { IsDone: false, Field: { } field } && field == header)
        {
            return outcome.Sentence;
        }

        return Twice.Contains(chosen[header]) ? $"{chosen[header]} is chosen twice." : null;
    }

    private (string Tone, string Words) WhyOf(ColumnProposal proposal) =>
        (chosen[proposal.Header] == proposal.Column ? proposal.Origin : (ProposalOrigin?)null) switch
        {
            null => ("info", "You chose it"),
            ProposalOrigin.Saved => ("info", "As saved"),
            ProposalOrigin.Known => ("good", "Its name is known"),
            ProposalOrigin.Suggested => ("gold", "Suggested, look at it"),
            _ => ("neutral", "Nothing resembles it"),
        };

    private async Task SaveAsync()
    {
        outcome = await Runner.RunAsync((SaveColumnMapping u) => u, new SaveColumnMapping.Input(Format.Kind, Head.Headers, chosen), command.Value);
        await EndAsync();
    }

    private async Task RemoveAsync()
    {
        outcome = await Runner.RunAsync((RemoveColumnMapping u) => u, new RemoveColumnMapping.Input(Format.Kind, Head.Saved!.HeaderKey), command.Value);
        await EndAsync();
    }

    private async Task EndAsync()
    {
        command.Renew();
        if (outcome!.IsDone)
        {
            await OnSaved.InvokeAsync();
        }
    }
}
