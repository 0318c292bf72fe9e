using System.Globalization;
using Microsoft.AspNetCore.Components;

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

    /// <summary>Plain text of the cell, where no template is given.</summary>
    [Parameter]
    public Func<TRow, object?>? Value { get; set; }

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

    public void Dispose() => Table?.Remove(this);

    protected override void OnInitialized() =>
        (Table ?? throw new InvalidOperationException("A DataColumn stands inside a DataTable.")).Add(this);
}
