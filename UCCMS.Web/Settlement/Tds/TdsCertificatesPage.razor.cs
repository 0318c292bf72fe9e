using Microsoft.AspNetCore.Components;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Settlement.Tds;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Tds;

/// <summary>Certificates of GST withheld: entered by hand or by workbook, and what they match.</summary>
public partial class TdsCertificatesPage
{
    private const long MostBytes = 5 * 1_048_576;

    private readonly CommandId command = new();
    private DataTable<TdsCertificateRow>? table;
    private RemarkDialog? withdrawal;
    private TdsCertificateRow? chosen;
    private CheckedUpload upload = default!;
    private TdsFile? file;
    private string? number;
    private string? gstin;
    private DateOnly? month;
    private string? taxable;
    private string? cgst;
    private string? sgst;
    private string? igst;
    private Outcome<bool>? outcome;
    private string? said;

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [Inject]
    private TdsQueries Tds { get; set; } = default!;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private TdsCertificateStatus? Status => Enum.TryParse<TdsCertificateStatus>(StatusText, out var status) && Enum.IsDefined(status) ? status : null;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return upload.DisposeAsync();
    }

    protected override void OnInitialized() => upload = new(TdsFile.Format.Kind, MostBytes, Mappings, Actors, ClearFile, CheckAsync);

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private Task<Page<TdsCertificateRow>> PageAsync(PageRequest request) => Tds.CertificatesAsync(Status, request);

    private async Task EnterAsync()
    {
        var entry = new TdsCertificateEntry(number ?? string.Empty, gstin ?? string.Empty, month ?? default, Read(taxable), new(Read(cgst), Read(sgst), Read(igst)));
        if (await ShowAsync(await Runner.RunAsync((EnterTdsCertificates u) => u, new EnterTdsCertificates.Input([entry]), command.Value), SaidOf))
        {
            (number, taxable, cgst, sgst, igst) = (null, null, null, null, null);
        }
    }

    private void ClearFile()
    {
        (file, outcome) = (null, null);
        command.Renew();
    }

    private async Task CheckAsync(StagedUpload staged)
    {
        using var rows = staged.Open();
        file = TdsFile.Read(rows, IndianTime.Today(Time), await upload.PairsAsync(rows.Headers));
    }

    private async Task LoadAsync()
    {
        var input = new EnterTdsCertificates.Input([.. file!.Rows.Select(r => r.Entry)], $"{upload.Staged!.FileName}, SHA-256 {upload.Staged.Fingerprint.Sha256}");
        if (await ShowAsync(await Runner.RunAsync((EnterTdsCertificates u) => u, input, command.Value), SaidOf))
        {
            file = null;
        }
    }

    private Task AskAsync(TdsCertificateRow row)
    {
        chosen = row;
        StateHasChanged();
        return withdrawal!.Open();
    }

    private async Task WithdrawAsync(string reason) =>
        await ShowAsync(await Runner.RunAsync((WithdrawTdsCertificate u) => u, new WithdrawTdsCertificate.Input(chosen!.Id, reason), command.Value), _ => "The certificate is withdrawn.");

    private static string SaidOf(EnterTdsCertificates.Result made) =>
        $"{made.Entered} {(made.Entered == 1 ? "certificate is" : "certificates are")} entered, {made.Total}; {made.Matched} of them {(made.Matched == 1 ? "matches" : "match")} what was recorded.";

    private static Money Read(string? text) => AmountText.TryRead(text, out var amount, out _) ? amount : Money.Zero;

    private async Task<bool> ShowAsync<T>(Outcome<T> ended, Func<T, string> sentence)
    {
        outcome = ended.Then(_ => true);
        said = ended.IsDone ? sentence(ended.Value!) : null;
        command.Renew();
        await (table?.ReloadAsync() ?? Task.CompletedTask);
        return ended.IsDone;
    }
}
