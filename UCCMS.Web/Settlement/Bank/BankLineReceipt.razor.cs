using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>The form that makes a receipt, or a deposit, out of a bank line.</summary>
public partial class BankLineReceipt
{
    private readonly CommandId command = new();
    private ContractRow? contract;
    private AllocationForm? form;
    private ReceiptMode mode;
    private string? reference;
    private string? payer;
    private Outcome<ReceiptId>? outcome;

    [Parameter, EditorRequired]
    public BankLine Line { get; set; } = default!;

    /// <summary>The receipt stands and has the line.</summary>
    [Parameter]
    public EventCallback OnRecorded { get; set; }

    [Inject]
    private OpenDocumentQueries Open { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    private bool IsDeposit => contract is { Payment: PaymentKind.Advance };

    private async Task ChooseAsync(ContractRow row)
    {
        (contract, outcome) = (row, null);
        form = IsDeposit ? null : new AllocationForm(await Open.OfAsync(row.Id));
        form?.Suggest(Line.Amount);
        mode = BankLineWords.ModeOf(Line);
        reference = BankLineWords.ReferenceOf(Line, mode);
        payer = Line.Payer.Length > 0 ? Line.Payer : row.CustomerName;
    }

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private async Task RecordAsync()
    {
        var narration = Line.Narration.Length > 200 ? Line.Narration[..200] : Line.Narration;
        var entry = new ReceiptEntry(mode, Line.Amount, Line.ValueDate, reference, payer ?? string.Empty, narration);
        outcome = await Runner.RunAsync((RecordBankLine u) => u, new RecordBankLine.Input(Line.Id, contract!.Id, entry, form?.Wishes ?? []), command.Value);
        command.Renew();
        if (outcome.IsDone)
        {
            await OnRecorded.InvokeAsync();
        }
    }
}

/// <summary>What a bank line says about the receipt it would be.</summary>
internal static class BankLineWords
{
    /// <summary>The mode whose name stands in the line, else NEFT.</summary>
    public static ReceiptMode ModeOf(BankLine line) => BankMatching.ModesOfBank.Where(m => m is not (ReceiptMode.Cheque or ReceiptMode.Card)).FirstOrDefault(
        m => line.Narration.Contains(m.ToString(), StringComparison.OrdinalIgnoreCase), ReceiptMode.Neft);

    /// <summary>The line's reference, else the first word of its narration that this mode takes.</summary>
    public static string? ReferenceOf(BankLine line, ReceiptMode mode) =>
        new[] { line.Reference }.Concat(BankReferences.In(line.Narration).OrderByDescending(w => w.Length)).FirstOrDefault(w => Fits(w, mode)) ?? line.Reference;

    private static bool Fits(string word, ReceiptMode mode)
    {
        try
        {
            return ReceiptModes.ReferenceOf(mode, word) is not null;
        }
        catch (RuleViolation)
        {
            return false;
        }
    }
}
