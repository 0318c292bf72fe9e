using Microsoft.AspNetCore.Components;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Cheques;

/// <summary>The bank's part in the life of a cheque, recorded by the DDO.</summary>
public partial class ChequeActs
{
    private readonly CommandId command = new();
    private Dialog? dialog;
    private ReceiptAction action;
    private DateOnly? day;
    private string? reason;
    private Outcome<bool>? outcome;

    [Parameter, EditorRequired]
    public Receipt Receipt { get; set; } = default!;

    /// <summary>Told what was done, in a sentence.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private string Follows => action switch
    {
        ReceiptAction.Realise when Receipt.Purpose == ReceiptPurpose.Deposit => $"{Receipt.Amount} comes into the cash book and goes to the deposit of contract {Receipt.ContractNumber}.",
        ReceiptAction.Realise when Receipt.Intended.Count > 0 => $"{Receipt.Amount} comes into the cash book. {Money.Sum(Receipt.Intended.Select(i => i.Amount))} of it is taken for {Receipt.Intended.Count} {(Receipt.Intended.Count == 1 ? "document" : "documents")}, as far as they are still owed.",
        ReceiptAction.Realise => $"{Receipt.Amount} comes into the cash book and is free.",
        ReceiptAction.ReturnUnpaid => $"The cheque was no money yet: what it was for is owed as before, and {Receipt.Amount} is no longer in collection.",
        _ => $"{Receipt.Amount} leaves the cash book. All its allocations are undone and the customer owes again at once. What was used already is made good by the customer's next money, or taken back.",
    };

    private static string NameOf(ReceiptAction action) => action switch
    {
        ReceiptAction.Realise => "Realised",
        ReceiptAction.ReturnUnpaid => "Returned unpaid",
        _ => "Dishonoured",
    };

    private static string TitleOf(ReceiptAction action) => action switch
    {
        ReceiptAction.Realise => "The bank credited this cheque",
        ReceiptAction.ReturnUnpaid => "The bank refused this cheque",
        _ => "The bank took the money back",
    };

    private string? ErrorOf(params string[] fields) => outcome is { IsDone: false, Field: { } field } && fields.Contains(field) ? outcome.Sentence : null;

    private Task AskAsync(ReceiptAction chosen)
    {
        (action, day, reason, outcome) = (chosen, IndianTime.Today(Time), null, null);
        command.Renew();
        return dialog!.OpenAsync();
    }

    private async Task DoAsync()
    {
        var on = day ?? IndianTime.Today(Time);
        var said = action switch
        {
            ReceiptAction.Realise => Told(await Runner.RunAsync((RealiseCheque u) => u, new RealiseCheque.Input(Receipt.Id, on), command.Value), made => made.Count == 0 ? "The cheque is realised." : $"The cheque is realised; {made.Count} {(made.Count == 1 ? "document is" : "documents are")} paid from it."),
            ReceiptAction.ReturnUnpaid => Told(await Runner.RunAsync((ReturnCheque u) => u, new ReturnCheque.Input(Receipt.Id, on, reason ?? string.Empty), command.Value), _ => "The cheque is returned unpaid."),
            _ => Told(await Runner.RunAsync((DishonourCheque u) => u, new DishonourCheque.Input(Receipt.Id, on, reason ?? string.Empty), command.Value), r => $"The cheque is dishonoured: {r.OwedAgain} is owed again{(r.NotMadeGood.IsZero ? string.Empty : $", {r.NotMadeGood} is to be made good")}."),
        };
        if (said is not null)
        {
            await dialog!.CloseAsync();
            await OnDone.InvokeAsync(said);
        }
    }

    private string? Told<T>(Outcome<T> ended, Func<T, string> sentence)
    {
        outcome = ended.Then(_ => true);
        command.Renew();
        return ended.IsDone ? sentence(ended.Value!) : null;
    }
}
