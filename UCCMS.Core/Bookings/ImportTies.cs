using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>What holds an import in place; it can be withdrawn only where there is none of it.</summary>
/// <param name="IsOtherLoading">Another import that may hold the same rows runs: it could count a row as there already that vanishes.</param>
/// <param name="Billed">Submitted drafts that its rows or findings are part of; the first few.</param>
/// <param name="LaterRepeats">Later imports that counted rows as there already, perhaps this one's: such rows are stored only once.</param>
/// <param name="LeftOut">Bookings of other imports that a person left out because of its rows.</param>
public sealed record ImportTies(bool IsOtherLoading, IReadOnlyList<BilledDraft> Billed, IReadOnlyList<ImportId> LaterRepeats, int LeftOut)
{
    /// <exception cref="RuleViolation">import.busy, import.billed, import.repeated-later, import.others-rest-on-it</exception>
    public void Refuse()
    {
        RuleViolation.Unless(
            !IsOtherLoading, "import.busy", "Another import of this office is running. Nothing was withdrawn; try again when it has ended.");
        RuleViolation.Unless(
            Billed.Count == 0,
            "import.billed",
            $"Rows of this file are part of {string.Join("; ", Billed)}. Nothing was withdrawn. Have the draft returned first; what is consolidated can only be corrected there.");
        RuleViolation.Unless(
            LaterRepeats.Count == 0,
            "import.repeated-later",
            string.Create(CultureInfo.InvariantCulture, $"Later imports ({string.Join(", ", LaterRepeats)}) brought rows that were there already, perhaps from this file, and would lose them. Nothing was withdrawn. Withdraw those first, and upload their files again afterwards."));
        RuleViolation.Unless(
            LeftOut == 0,
            "import.others-rest-on-it",
            string.Create(CultureInfo.InvariantCulture, $"{LeftOut} booking(s) of other imports were left out of the bill because of rows of this file. Nothing was withdrawn. Have those findings reopened first."));
    }
}

/// <summary>A submitted draft.</summary>
public sealed record BilledDraft(string ContractNumber, DateOnly PeriodFrom)
{
    public override string ToString() => $"the submitted draft of contract {ContractNumber} for the period from {IndianTime.Show(PeriodFrom)}";
}
