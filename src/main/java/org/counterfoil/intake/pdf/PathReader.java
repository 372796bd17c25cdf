package org.counterfoil.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Follows what a page paints, but for its letters. What is white is not seen by anybody. */
final class PathReader extends PDFGraphicsStreamEngine {

    /** More path elements than this are a map or a drawing, and no table is ruled by them. */
    private static final int ELEMENTS = 200_000;

    private final Turn turn;
    private final DrawingBudget budget;
    private final double originX;
    private final double originY;
    private final PaintedShapes shapes = new PaintedShapes();
    private final List<Box> pictures = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private final List<double[]> curves = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();
    private int elements;

    PathReader(PDPage page, Turn turn, DrawingBudget budget) {
        super(page);
        this.turn = turn;
        this.budget = budget;
        this.originX = page.getCropBox().getLowerLeftX();
        this.originY = page.getCropBox().getLowerLeftY();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator(operator.getName());
        super.processOperator(operator, operands);
    }

    void read() throws IOException {
        budget.page();
        processPage(getPage());
    }

    /** @return nothing where the page is one drawing */
    PaintedShapes shapes() {
        return elements > ELEMENTS ? new PaintedShapes() : shapes;
    }

    List<Box> pictures() {
        return pictures;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        if (++elements <= ELEMENTS) {
            boxes.add(box(p0, p2));
        }
        start = point(p0);
        current = start;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        elements++;
        Point2D.Float end = new Point2D.Float(x, y);
        addSegment(current, end);
        current = end;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (++elements <= ELEMENTS) {
            curves.add(new double[] {current.x, current.y, x3, y3});
        }
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        addSegment(current, start);
        current = start;
    }

    @Override
    public void endPath() {
        segments.clear();
        curves.clear();
        boxes.clear();
    }

    @Override
    public void strokePath() {
        if (isSeen(getGraphicsState().getStrokingColor())) {
            stroke();
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (isSeen(getGraphicsState().getNonStrokingColor())) {
            fill();
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        boolean filled = isSeen(getGraphicsState().getNonStrokingColor());
        if (isSeen(getGraphicsState().getStrokingColor())) {
            stroke();
            if (filled) {
                boxes.forEach(shapes::fillFrame);
            }
        } else if (filled) {
            fill();
        }
        endPath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Box box = box(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1));
        if (!shapes.addThin(box)) {
            pictures.add(box);
        }
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is still part of a line that is seen
    }

    @Override
    public void shadingFill(COSName name) {
        // a colour gradient rules nothing
    }

    private void stroke() {
        boxes.forEach(shapes::strokeFrame);
        curves.forEach(each -> shapes.slant(box(each)));
        segments.forEach(each -> shapes.strokeLine(box(each)));
    }

    private void fill() {
        boxes.forEach(shapes::fill);
        if (curves.isEmpty() && segments.size() >= 3) {
            shapes.fill(outline(segments));
        } else if (!curves.isEmpty()) {
            shapes.slant(outline(curves));
        }
    }

    private Box outline(List<double[]> parts) {
        Box all = box(parts.get(0));
        for (double[] each : parts) {
            all = all.with(box(each));
        }
        return all;
    }

    private void addSegment(Point2D from, Point2D to) {
        if (elements <= ELEMENTS) {
            segments.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
        }
    }

    private Box box(double... ends) {
        return turn.box(ends[0] - originX, ends[1] - originY, ends[2] - originX, ends[3] - originY);
    }

    private Box box(Point2D one, Point2D other) {
        return box(one.getX(), one.getY(), other.getX(), other.getY());
    }

    private static Point2D.Float point(Point2D point) {
        return new Point2D.Float((float) point.getX(), (float) point.getY());
    }

    private static boolean isSeen(PDColor colour) {
        try {
            return (colour.toRGB() & 0xFFFFFF) != 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            // a pattern, or a colour space that is damaged: something is drawn
            return true;
        }
    }
}
