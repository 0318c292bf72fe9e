using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Shared;

/// <summary>One column of a <see cref="DataTable{TRow}"/>; draws nothing itself.</summary>
/// <typeparam name="TRow">The row; inferred from the table.</typeparam>
public sealed class DataColumn<TRow> : ComponentBase, IDisposable
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>The sort key the query understands; without it the column cannot be sorted.</summary>
    [Parameter]
    public string? Sort { get; set; }

    [Parameter]
    public ColumnAlign Align { get; set; }

    /// <summary>A width of the style sheet: "8rem", "20%".</summary>
    [Parameter]
    public string? Width { get; set; }

    /// <summary>
    /// What a workbook holds for the row: Money, DateOnly, DateTime (UTC becomes Indian time), int, bool, an enum (by its words) or
    /// text; also the plain text of the cell, where no template is given.
    /// </summary>
    [Parameter]
    public Func<TRow, object?>? Value { get; set; }

    /// <summary>Heading of <see cref="Value"/> in a workbook, where it is another than the <see cref="Title"/>.</summary>
    [Parameter]
    public string? ValueTitle { get; set; }

    /// <summary>A second value of the same cell, in a column of its own in a workbook: the end of a period, the contract beside a customer.</summary>
    [Parameter]
    public Func<TRow, object?>? Second { get; set; }

    [Parameter]
    public string? SecondTitle { get; set; }

    /// <summary>The cell; wins over <see cref="Value"/>.</summary>
    [Parameter]
    public RenderFragment<TRow>? ChildContent { get; set; }

    /// <summary>The cell of the totals row.</summary>
    [Parameter]
    public RenderFragment? Total { get; set; }

    [CascadingParameter]
    private DataTable<TRow>? Table { get; set; }

    internal string AlignClass => Align switch
    {
        ColumnAlign.End => "end",
        ColumnAlign.Center => "center",
        _ => "start",
    };

    internal RenderFragment Cell(TRow row) => ChildContent?.Invoke(row)
        ?? (builder => builder.AddContent(0, Convert.ToString(Value?.Invoke(row), CultureInfo.GetCultureInfo("en-IN"))));

    /// <summary>The columns of a workbook that this column becomes.</summary>
    /// <param name="say">The language of its reader, for headings and states.</param>
    internal IEnumerable<(string Title, Func<TRow, object?> Value, bool IsTotalled)> Exported(Func<string, string> say)
    {
        if (Value is { } value)
        {
            yield return (say(ValueTitle ?? Title), row => Typed(value(row), say), Total is not null);
        }

        if (Second is { } second)
        {
            yield return (say(SecondTitle ?? Title), row => Typed(second(row), say), false);
        }
    }

    public void Dispose() => Table?.Remove(this);

    protected override void OnInitialized() =>
        (Table ?? throw new InvalidOperationException("A DataColumn stands inside a DataTable.")).Add(this);

    private static object? Typed(object? value, Func<string, string> say) => value switch
    {
        DateTime { Kind: DateTimeKind.Utc } utc => IndianTime.CivilOf(utc),
        bool yes => say(yes ? "Yes" : "No"),
        Enum name => say(StatusLooks.Of(name).Words),
        "–" => null,
        _ => value,
    };
}
