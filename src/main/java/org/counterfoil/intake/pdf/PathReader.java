package org.counterfoil.intake.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/** Takes straight lines, thin filled boxes and the frames of boxes from a page. White ones are not seen by anybody. */
final class PathReader extends PDFGraphicsStreamEngine {

    /** A filled box thinner than this, in points, is a line. */
    private static final double THIN = 3.2;

    /** Lines that are less straight than this, in points from end to end, belong to drawings. */
    private static final double STRAIGHT = 1;

    /** More path elements than this are a map or a drawing, and no table is ruled by them. */
    private static final int ELEMENTS = 200_000;

    private final Turn turn;
    private final double originX;
    private final double originY;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<double[]> segments = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();
    private int elements;

    PathReader(PDPage page, Turn turn) {
        super(page);
        this.turn = turn;
        this.originX = page.getCropBox().getLowerLeftX();
        this.originY = page.getCropBox().getLowerLeftY();
    }

    void read() throws IOException {
        processPage(getPage());
    }

    List<Ruling> rulings() {
        return elements > ELEMENTS ? List.of() : rulings;
    }

    List<Box> pictures() {
        return pictures;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        elements++;
        boxes.add(box(p0, p2));
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
        elements++;
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
        if (isSeen(getGraphicsState().getStrokingColor())) {
            stroke();
        } else if (isSeen(getGraphicsState().getNonStrokingColor())) {
            fill();
        }
        endPath();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Box box = box(matrix.transformPoint(0, 0), matrix.transformPoint(1, 1));
        if (!addThin(box)) {
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
        boxes.forEach(this::addFrame);
        segments.forEach(each -> add(each[0], each[1], each[2], each[3]));
    }

    private void fill() {
        boxes.forEach(this::addThin);
        if (segments.size() >= 3) {
            Box all = box(segments.get(0));
            for (double[] each : segments) {
                all = all.with(box(each));
            }
            addThin(all);
        }
    }

    private void addFrame(Box box) {
        if (!addThin(box)) {
            rulings.add(Ruling.across(box.top(), box.left(), box.right()));
            rulings.add(Ruling.across(box.bottom(), box.left(), box.right()));
            rulings.add(Ruling.down(box.left(), box.top(), box.bottom()));
            rulings.add(Ruling.down(box.right(), box.top(), box.bottom()));
        }
    }

    private boolean addThin(Box box) {
        if (box.height() <= THIN && box.width() > box.height()) {
            rulings.add(Ruling.across(box.centreY(), box.left(), box.right()));
        } else if (box.width() <= THIN) {
            rulings.add(Ruling.down(box.centreX(), box.top(), box.bottom()));
        } else {
            return false;
        }
        return true;
    }

    private void addSegment(Point2D from, Point2D to) {
        segments.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
    }

    private void add(double... ends) {
        Box box = box(ends);
        if (box.height() <= STRAIGHT && box.width() > box.height()) {
            rulings.add(Ruling.across(box.centreY(), box.left(), box.right()));
        } else if (box.width() <= STRAIGHT && box.height() > box.width()) {
            rulings.add(Ruling.down(box.centreX(), box.top(), box.bottom()));
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
