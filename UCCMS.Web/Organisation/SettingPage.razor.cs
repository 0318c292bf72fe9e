using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Organisation;

/// <summary>One setting: what holds today, every dated value, and the form that changes it from a day on.</summary>
public partial class SettingPage
{
    private readonly Dictionary<string, string> wrong = new(StringComparer.Ordinal);
    private Entry entry = null!;
    private ConfirmDialog? confirm;
    private SettingFacts? setting;
    private IReadOnlyList<SettingRow>? rows;
    private string text = string.Empty;
    private OfficeId? office;
    private string? officeName;
    private DateOnly? from;
    private string source = string.Empty;

    /// <summary>Key of the setting.</summary>
    [Parameter]
    public string Key { get; set; } = string.Empty;

    [Inject]
    private OrganisationQueries Organisation { get; set; } = default!;

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private IReadOnlyList<SettingRow> Mine => [.. rows!.Where(r => r.Key == setting!.Key)];

    /// <summary>What shipped with the program, latest first.</summary>
    private IEnumerable<DeliveredValue> Delivered => setting!.Delivered.Reverse();

    private string? Help => setting!.Kind switch
    {
        SettingKind.Whole => string.Create(CultureInfo.InvariantCulture, $"In {(setting.Unit.Length > 0 ? setting.Unit : "whole numbers")}, {setting.Bounds.Least} to {setting.Bounds.Most}."),
        SettingKind.Amount => $"In whole rupees, {IndianNumber.Format(setting.Bounds.Least)} to {IndianNumber.Format(setting.Bounds.Most)}.",
        SettingKind.Rate => "In percent, with at most two decimals.",
        _ => null,
    };

    private ChangeSetting.Input Input => new(setting!.Key, text, from ?? default, source, office);

    protected override async Task OnParametersSetAsync()
    {
        entry = new Entry(Runner);
        setting = SettingKeys.All.FirstOrDefault(s => s.Key == Key);
        rows = await Organisation.SettingsAsync();
        from = Clock.Today;
        text = setting is null ? string.Empty : SettingToday.Of(setting, rows, Clock.Today).First().Value;
    }

    private DateOnly? EndOf(SettingRow row) =>
        Mine.Where(r => r.OfficeId == row.OfficeId && r.From > row.From).Select(r => (DateOnly?)r.From.AddDays(-1)).Min();

    /// <summary>The day before the next delivered value or the first entered one.</summary>
    private DateOnly? EndOf(DeliveredValue value) => setting!.Later.Select(l => l.From)
        .Concat(Mine.Where(r => r.OfficeId is null).Select(r => (DateOnly?)r.From))
        .Where(next => next > (value.From ?? DateOnly.MinValue)).Min()?.AddDays(-1);

    private string? ErrorOf(string field) => wrong.GetValueOrDefault(field) ?? entry.ErrorOf(field);

    /// <summary>What can be told without looking at what is kept is told beside its field, before anything is asked.</summary>
    private async Task AskAsync()
    {
        wrong.Clear();
        try
        {
            ChangeSetting.Checked(Input, Clock.Today);
        }
        catch (RuleViolation violation)
        {
            wrong[violation.Field ?? "Value"] = violation.Message;
            return;
        }

        officeName = office is { } id ? (await Offices.GetAsync(id))?.Name : null;
        await confirm!.Open();
    }

    private async Task ChangeAsync()
    {
        if (await entry.RunAsync((ChangeSetting u) => u, Input, Said(wasOf: false)))
        {
            rows = await Organisation.SettingsAsync();
            source = string.Empty;
        }
    }

    private string Said(bool wasOf)
    {
        var today = SettingToday.Of(setting!, rows!, from ?? Clock.Today);
        var was = today.FirstOrDefault(v => v.Office == office) ?? today.First();
        var whom = office is null ? setting!.IsPerOffice ? "everyone without a value of their own" : "everyone" : $"{officeName} and all below it";
        return $"From {IndianTime.Show(from ?? Clock.Today)}, {setting!.Show(text)} holds for {whom}" + (wasOf ? $" instead of {was.Words}." : ".");
    }
}
