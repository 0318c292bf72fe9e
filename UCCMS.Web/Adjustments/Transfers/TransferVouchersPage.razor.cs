using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>The vouchers of many approved entries at once, each beside its entry; those that are filled in are posted together.</summary>
public sealed partial class TransferVouchersPage
{
    private const int Portion = 100;
    private const long MostBytes = 5 * 1_048_576;

    private readonly CommandId command = new();
    private List<VoucherRow>? forms;
    private DateOnly common;
    private string? said;
    private string? refused;
    private IReadOnlyList<RowProblem> problems = [];
    private int total;

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [Inject]
    private TransferEntryQueries Entries { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private List<VoucherRow> Filled => [.. forms!.Where(f => f.Number.Trim().Length > 0)];

    protected override async Task OnParametersSetAsync()
    {
        common = IndianTime.Today(Time);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var page = await WaitingAsync(Portion);
        (forms, total) = ([.. page.Items.Select(r => new VoucherRow(r) { Date = common })], page.Total);
    }

    private Task<Page<TransferRow>> WaitingAsync(int most) => Entries.EntriesAsync(
        new TransferFilter(TransferEntryStatus.Approved, PeriodFrom: QueryText.Day(From), PeriodTo: QueryText.Day(To)) { Acting = Actors.Current.OfficeId }, new PageRequest(Q, Take: most));

    private async Task WriteAsync(Stream output, CancellationToken ct) => await TransferVouchersTemplate.WriteAsync(output, (await WaitingAsync(TransferVouchersFile.MostRows)).Items, ct);

    // what the workbook has is filled in beside its entries; the person looks at it and posts it
    private async Task TakeOverAsync(IBrowserFile chosen)
    {
        (said, refused, problems) = (null, null, []);
        try
        {
            await using var upload = await StagedUpload.TakeAsync(chosen, MostBytes);
            using var table = upload.Open();
            var file = TransferVouchersFile.Read(table);
            var waiting = (await WaitingAsync(int.MaxValue)).Items.ToDictionary(r => r.Number, StringComparer.OrdinalIgnoreCase);
            problems = [.. file.Problems.Concat(file.Rows.Where(r => !waiting.ContainsKey(r.Entry)).Select(Unknown)).OrderBy(p => p.Row)];
            if (problems.Count > 0 || file.Rows.Count == 0)
            {
                refused = problems.Count > 0 ? "Some rows of the workbook are not right; nothing of it was taken over." : "No row of the workbook has a voucher number.";
                return;
            }

            (forms, total) = ([.. file.Rows.Select(r => VoucherRow.Of(waiting[r.Entry], r.Voucher))], waiting.Count);
            said = $"{(file.Rows.Count == 1 ? "One voucher is" : $"{IndianNumber.Format(file.Rows.Count)} vouchers are")} taken over from {upload.FileName}; nothing is posted yet.";
        }
        catch (RuleViolation violation)
        {
            refused = violation.Message;
        }
    }

    private static RowProblem Unknown(TransferVoucherRow row) =>
        new(row.RowNumber, "entry", row.Entry, "No approved entry of this number waits for its voucher with you.", "Take the number from the list; what is posted already is not posted again.");

    private void SetDates() => forms!.ForEach(f => f.Date = common);

    private async Task PostAsync()
    {
        (said, refused) = (null, null);
        var today = IndianTime.Today(Time);
        Filled.ForEach(f => f.Check(today));
        if (Filled.Any(f => f.Error is not null))
        {
            refused = "Some vouchers are not right yet; nothing was posted.";
            return;
        }

        var (count, sum) = (Filled.Count, Money.Sum(Filled.Select(f => f.Row.Total)));
        var outcome = await Runner.RunAsync((PostTransferEntries u) => u, new PostTransferEntries.Input([.. Filled.Select(f => new PostTransferEntries.PostedEntry(f.Row.Id, f.Voucher))]), command.Value);
        command.Renew();
        refused = outcome.IsDone ? null : outcome.Sentence;
        Filled.ForEach(f => f.Refuse(outcome));
        if (outcome.IsDone)
        {
            said = $"{(count == 1 ? "One entry" : $"{IndianNumber.Format(count)} entries")}, {sum}, posted to the books; each location's misc. transaction waits there now.";
            await LoadAsync();
        }
    }

    /// <summary>What is typed beside one entry.</summary>
    private sealed class VoucherRow(TransferRow row)
    {
        public TransferRow Row => row;

        public static VoucherRow Of(TransferRow row, VoucherEntry voucher) => new(row) { Number = voucher.Number, Date = voucher.Date, Amount = IndianNumber.Format(voucher.Amount) };

        public string Number { get; set; } = string.Empty;

        public DateOnly Date { get; set; }

        public string Amount { get; set; } = string.Empty;

        public string? Error { get; private set; }

        public VoucherEntry Voucher => new(Number, Date, VoucherText.Amount(Amount) ?? Money.Zero);

        /// <summary>Said beside the voucher whose number the sentence names.</summary>
        public void Refuse(Outcome<int> outcome) =>
            Error = outcome is { IsDone: false, Field: nameof(VoucherEntry.Number) } && outcome.Sentence.StartsWith($"Voucher {Number.Trim().ToUpperInvariant()} ", StringComparison.Ordinal) ? outcome.Sentence : null;

        public void Check(DateOnly today)
        {
            Error = VoucherText.Amount(Amount) is null ? "Write the total in rupees, as 12,345.60." : null;
            try
            {
                _ = Error is null ? Voucher.Checked(row.Total, DateOnly.MinValue, today) : null;
            }
            catch (RuleViolation refusal)
            {
                Error = refusal.Message;
            }
        }
    }
}
